namespace StateOfAi.Data;

/// <summary>A chip's status under United States export rules toward China.</summary>
public enum ExportStatus
{
    /// <summary>On the control list: Chinese companies cannot get it.</summary>
    Controlled,

    /// <summary>Designed to stay just within the limits; a detail of the row says so if its vendor only plans to make it.</summary>
    CompliantVariant,
}
