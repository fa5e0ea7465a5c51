namespace StateOfAi.Data;

/// <summary>
/// A dataset whatever its rows are: what it is called, where it comes from, how far to trust it, and the times at which it was read.
/// </summary>
public interface IDataset : ITabular
{
    /// <summary>The name, such as <c>chip-citations</c>; also that of its page in the documentation.</summary>
    string Name { get; }

    /// <summary>The name in words.</summary>
    string Title { get; }

    /// <summary>What a row is, in one sentence.</summary>
    string Description { get; }

    /// <summary>What it covers and what it lacks.</summary>
    string Coverage { get; }

    /// <summary>How far its numbers can be relied on.</summary>
    DatasetTrust Trust { get; }

    /// <summary>Why so far and no further.</summary>
    string TrustNote { get; }

    /// <summary>
    /// How far the numbers go: the last year, month or day that they are about, apart from <see cref="Vintage"/>; <see langword="null"/>
    /// where they belong to no time.
    /// </summary>
    PartialDate? Through { get; }

    /// <summary>When the numbers were last checked against their sources; <see langword="null"/> when they were not.</summary>
    PartialDate? Checked { get; }

    /// <summary>How they were checked, and how many; <see langword="null"/> when they were not.</summary>
    string? CheckNote { get; }

    /// <summary>The license of the data, as an SPDX identifier.</summary>
    string License { get; }

    /// <summary>Whom to credit.</summary>
    string Credit { get; }

    /// <summary>When the numbers that it gives, those of <see cref="Latest"/>, were read or published.</summary>
    PartialDate Vintage { get; }

    /// <summary>All times at which its numbers were read, oldest first; never empty.</summary>
    IReadOnlyList<PartialDate> Vintages { get; }

    /// <summary>The numbers as last read.</summary>
    ITable Latest { get; }

    /// <summary>The numbers as read at a time.</summary>
    /// <param name="vintage">One of <see cref="Vintages"/>.</param>
    /// <exception cref="VintageNotFoundException">They were not read then; the exception names when they were.</exception>
    ITable OfVintage(PartialDate vintage);
}
