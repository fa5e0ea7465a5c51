namespace StateOfAi.Data;

/// <summary>A table whatever its rows are: what it is called, what it holds, and under which terms.</summary>
public interface ITable : ITabular
{
    /// <summary>The table's name, such as <c>acquisitions</c>.</summary>
    string Name { get; }

    /// <summary>What it holds, in one sentence.</summary>
    string Description { get; }

    /// <summary>When the numbers were read or published.</summary>
    PartialDate Vintage { get; }

    /// <summary>The license of the data, as an SPDX identifier.</summary>
    string License { get; }

    /// <summary>Whom to credit.</summary>
    string Credit { get; }

    /// <summary>
    /// What the ids of its rows begin with, such as <c>unicorns.</c>; empty for sources, whose ids begin with their publisher.
    /// </summary>
    string IdPrefix { get; }

    /// <summary>
    /// The data file of the rows, such as <c>datasets/unicorns.json</c>; a table of a report may have none there, and then has no rows.
    /// <see langword="null"/> for a table of your own rows.
    /// </summary>
    string? File { get; }

    /// <summary>
    /// SHA-256 over that file, 64 hexadecimal digits: the same rows give the same hash on every machine, whatever becomes of other tables.
    /// What the rows name, such as organizations, is of other tables and does not count. <see langword="null"/> for a table without a file.
    /// </summary>
    string? ContentHash { get; }

    /// <summary>All rows in the order of the data.</summary>
    IReadOnlyList<Row> Rows { get; }
}
