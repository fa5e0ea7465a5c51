namespace StateOfAi.Data;

/// <summary>
/// What a data file says of its table before the rows; what only a dataset says is absent for the tables of a report and the lists that all
/// share.
/// </summary>
internal sealed class TableHeader(string description, PartialDate vintage, string license, string credit, DatasetHeader? dataset = null)
{
    // Fields: every process would compile a getter for each as it starts.
    internal readonly string Description = description;

    internal readonly PartialDate Vintage = vintage;

    internal readonly string License = license;

    internal readonly string Credit = credit;

    internal readonly DatasetHeader? Dataset = dataset;

    /// <summary>The same of another table of the edition.</summary>
    internal TableHeader For(string description) => new(description, Vintage, License, Credit, Dataset);
}

/// <summary>What the file of a dataset says beyond what every table does.</summary>
internal sealed class DatasetHeader(
    string title, DatasetTrust trust, string trustNote, string coverage, PartialDate? through, PartialDate? isChecked, string? checkNote)
{
    /// <summary>What it is called.</summary>
    internal readonly string Title = title;

    /// <summary>How far the numbers can be relied on.</summary>
    internal readonly DatasetTrust Trust = trust;

    /// <summary>Why that far.</summary>
    internal readonly string TrustNote = trustNote;

    /// <summary>What it holds and what it lacks.</summary>
    internal readonly string Coverage = coverage;

    /// <summary>The end of the last period that the numbers are about.</summary>
    internal readonly PartialDate? Through = through;

    /// <summary>When the numbers were last checked.</summary>
    internal readonly PartialDate? Checked = isChecked;

    /// <summary>How they were checked, and how many.</summary>
    internal readonly string? CheckNote = checkNote;
}
