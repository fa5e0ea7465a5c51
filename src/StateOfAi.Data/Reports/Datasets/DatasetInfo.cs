namespace StateOfAi.Data;

/// <summary>A description of your own dataset: what it covers, where it comes from, and its terms.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class DatasetInfo
{
    private readonly IReadOnlyList<Source> _sources = [];
    private readonly IReadOnlyList<Conflict> _conflicts = [];

    /// <summary>The name, in lowercase letters, digits and hyphens, such as <c>gpu-orders</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>A description of its rows, in one sentence; by default the title.</summary>
    public string? Description { get; init; }

    /// <summary>The coverage, and what is missing.</summary>
    public required string Coverage { get; init; }

    /// <summary>When the numbers were read or published.</summary>
    public required PartialDate Vintage { get; init; }

    /// <summary>
    /// The license, as an SPDX identifier such as <c>CC-BY-4.0</c>; for other terms, <c>LicenseRef-</c> followed by a name.
    /// </summary>
    public required string License { get; init; }

    /// <summary>The attribution line.</summary>
    public required string Credit { get; init; }

    /// <summary>The reliability of the numbers; not stated by default.</summary>
    public DatasetTrust Trust { get; init; } = DatasetTrust.NotStated;

    /// <summary>The reason for the <see cref="Trust"/>; empty by default.</summary>
    public string TrustNote { get; init; } = "";

    /// <summary>The last year, month or day that the numbers cover; <see langword="null"/> if they are not tied to a time.</summary>
    public PartialDate? Through { get; init; }

    /// <summary>When the numbers were last checked against their sources; <see langword="null"/> if they were not.</summary>
    public PartialDate? Checked { get; init; }

    /// <summary>The method and extent of the check; <see langword="null"/> if they were not checked.</summary>
    public string? CheckNote { get; init; }

    /// <summary>The sources of every row that states none, such as the one file that all rows were read from; empty by default.</summary>
    public IReadOnlyList<Source> Sources
    {
        get => _sources;
        init => _sources = [.. value ?? throw new ArgumentNullException(nameof(Sources))];
    }

    /// <summary>
    /// Conflicts between its rows and others, of this dataset or of the catalog; empty by default. They are found by the rows' ids, listed
    /// in <see cref="DatasetCollection.Conflicts"/>, and are doubts of this dataset's rows.
    /// </summary>
    public IReadOnlyList<Conflict> Conflicts
    {
        get => _conflicts;
        init => _conflicts = [.. value ?? throw new ArgumentNullException(nameof(Conflicts))];
    }

    /// <summary>The prefix of the rows' ids; by default the name followed by a dot.</summary>
    public string? IdPrefix { get; init; }

    internal string Prefix => IdPrefix ?? Name + ".";

    internal TableHeader Header => new(
        Description ?? Title, Vintage, License, Credit, new(Title, Trust, TrustNote, Coverage, Through, Checked, CheckNote));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
