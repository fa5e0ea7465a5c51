using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A table, whatever its row type: its name, its contents and its terms of use.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public interface ITable : ITabular
{
    /// <summary>The table's name, such as <c>acquisitions</c>.</summary>
    string Name { get; }

    /// <summary>A description of its contents, in one sentence.</summary>
    string Description { get; }

    /// <summary>When the numbers were read or published.</summary>
    PartialDate Vintage { get; }

    /// <summary>The license of the data, as an SPDX identifier.</summary>
    string License { get; }

    /// <summary>The attribution line.</summary>
    string Credit { get; }

    /// <summary>
    /// The prefix of its rows' ids, such as <c>unicorns.</c>; empty for sources, whose ids begin with their publisher.
    /// </summary>
    string IdPrefix { get; }

    /// <summary>
    /// The data file of the rows, such as <c>datasets/unicorns.json</c>. The file of a report's table may not exist; the table then has no
    /// rows. <see langword="null"/> for a table of your own rows.
    /// </summary>
    string? File { get; }

    /// <summary>
    /// The SHA-256 hash of that file, as 64 hexadecimal digits. The same rows have the same hash on every machine, whatever changes in
    /// other tables: rows that this table refers to, such as organizations, do not count. <see langword="null"/> for a table without a
    /// file.
    /// </summary>
    string? ContentHash { get; }

    /// <summary>All rows, in data order.</summary>
    IReadOnlyList<Row> Rows { get; }
}
