namespace StateOfAi.Data;

/// <summary>A chip's standing under United States export rules toward China.</summary>
public enum ExportStatus
{
    /// <summary>On the control list: Chinese companies cannot get it.</summary>
    Controlled,

    /// <summary>Designed to stay just under the limits, and on offer.</summary>
    CompliantVariant,

    /// <summary>A variant within the limits that its vendor has only said it means to make.</summary>
    Intended,
}
