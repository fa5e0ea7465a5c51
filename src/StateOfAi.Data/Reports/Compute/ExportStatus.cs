namespace StateOfAi.Data;

/// <summary>A chip's standing under United States export rules toward China.</summary>
public enum ExportStatus
{
    /// <summary>On the control list: Chinese companies cannot get it.</summary>
    Controlled,

    /// <summary>Designed to stay just under the limits; a detail of the row says so where its vendor only means to make it.</summary>
    CompliantVariant,
}
