namespace StateOfAi.Data;

/// <summary>
/// What a data file states about its table ahead of the rows. Tables of reports and shared tables lack what only datasets state.
/// </summary>
internal sealed class TableHeader(string description, PartialDate vintage, string license, string credit, DatasetHeader? dataset = null)
{
    // Fields, because every process would have to compile a getter for each at startup.
    internal readonly string Description = description;

    internal readonly PartialDate Vintage = vintage;

    internal readonly string License = license;

    internal readonly string Credit = credit;

    internal readonly DatasetHeader? Dataset = dataset;

    /// <summary>The same for another table of the edition.</summary>
    internal TableHeader For(string description) => new(description, Vintage, License, Credit, Dataset);
}

/// <summary>A table that may be that of a dataset.</summary>
internal interface IDatasetTable
{
    /// <summary>What the file of the dataset states; <see langword="null"/> for other tables.</summary>
    DatasetHeader? Dataset { get; }
}

/// <summary>What the file of a dataset states in addition to what every table does.</summary>
internal sealed class DatasetHeader(
    string title, DatasetTrust trust, string trustNote, string coverage, PartialDate? through, PartialDate? isChecked, string? checkNote)
{
    /// <summary>The title.</summary>
    internal readonly string Title = title;

    /// <summary>The reliability of the numbers.</summary>
    internal readonly DatasetTrust Trust = trust;

    /// <summary>Why.</summary>
    internal readonly string TrustNote = trustNote;

    /// <summary>The coverage, and what is missing.</summary>
    internal readonly string Coverage = coverage;

    /// <summary>The end of the last period that the numbers cover.</summary>
    internal readonly PartialDate? Through = through;

    /// <summary>When the numbers were last checked.</summary>
    internal readonly PartialDate? Checked = isChecked;

    /// <summary>How they were checked, and how many of them.</summary>
    internal readonly string? CheckNote = checkNote;
}
