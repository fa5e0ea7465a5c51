namespace StateOfAi.Data;

/// <summary>
/// What a data file says of its table before the rows; what only a dataset says is absent for the tables of a report and the lists that all
/// share.
/// </summary>
internal sealed class TableHeader(string description, PartialDate vintage, string license, string credit, DatasetHeader? dataset = null)
{
    internal string Description { get; } = description;

    internal PartialDate Vintage { get; } = vintage;

    internal string License { get; } = license;

    internal string Credit { get; } = credit;

    internal DatasetHeader? Dataset { get; } = dataset;

    /// <summary>The same of another table of the edition.</summary>
    internal TableHeader For(string description) => new(description, Vintage, License, Credit, Dataset);
}

/// <summary>What the file of a dataset says beyond what every table does.</summary>
internal sealed class DatasetHeader(
    string title, DatasetTrust trust, string trustNote, string coverage, PartialDate? through, PartialDate? isChecked, string? checkNote)
{
    /// <summary>What it is called.</summary>
    internal string Title { get; } = title;

    /// <summary>How far the numbers can be relied on.</summary>
    internal DatasetTrust Trust { get; } = trust;

    /// <summary>Why that far.</summary>
    internal string TrustNote { get; } = trustNote;

    /// <summary>What it holds and what it lacks.</summary>
    internal string Coverage { get; } = coverage;

    /// <summary>The end of the last period that the numbers are about.</summary>
    internal PartialDate? Through { get; } = through;

    /// <summary>When the numbers were last checked.</summary>
    internal PartialDate? Checked { get; } = isChecked;

    /// <summary>How they were checked, and how many.</summary>
    internal string? CheckNote { get; } = checkNote;
}
