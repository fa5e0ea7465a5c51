namespace StateOfAi.Data;

/// <summary>Where a number about a company comes from, in the words of the dataset.</summary>
public enum ReportBasis
{
    /// <summary>The company disclosed it, in a filing, a post or an interview.</summary>
    CompanyDisclosure,

    /// <summary>The press reported it.</summary>
    MediaReport,

    /// <summary>Something else, such as an analyst.</summary>
    Other,
}
