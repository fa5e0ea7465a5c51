using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A dataset, whatever its row type: its name, where it comes from, how reliable it is, and its vintages.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public interface IDataset : ITabular
{
    /// <summary>The name, such as <c>chip-citations</c>; its page in the documentation has the same name.</summary>
    string Name { get; }

    /// <summary>The title.</summary>
    string Title { get; }

    /// <summary>A description of its rows, in one sentence.</summary>
    string Description { get; }

    /// <summary>The coverage, and what is missing.</summary>
    string Coverage { get; }

    /// <summary>The reliability of its numbers.</summary>
    DatasetTrust Trust { get; }

    /// <summary>The reason for its <see cref="Trust"/>.</summary>
    string TrustNote { get; }

    /// <summary>
    /// The last year, month or day that the numbers cover, as opposed to their <see cref="Vintage"/>; <see langword="null"/> if they are
    /// not tied to a time.
    /// </summary>
    PartialDate? Through { get; }

    /// <summary>When the numbers were last checked against their sources; <see langword="null"/> if they were not.</summary>
    PartialDate? Checked { get; }

    /// <summary>The method and extent of the check; <see langword="null"/> if they were not checked.</summary>
    string? CheckNote { get; }

    /// <summary>The license of the data, as an SPDX identifier.</summary>
    string License { get; }

    /// <summary>The attribution line.</summary>
    string Credit { get; }

    /// <summary>When the numbers of <see cref="Latest"/> were read or published.</summary>
    PartialDate Vintage { get; }

    /// <summary>All vintages, oldest first; never empty.</summary>
    IReadOnlyList<PartialDate> Vintages { get; }

    /// <summary>The latest vintage.</summary>
    ITable Latest { get; }

    /// <summary>Returns the table of one vintage.</summary>
    /// <param name="vintage">One of <see cref="Vintages"/>.</param>
    /// <returns>The table.</returns>
    /// <exception cref="VintageNotFoundException">The vintage does not exist; the exception lists the available ones.</exception>
    ITable OfVintage(PartialDate vintage);
}
