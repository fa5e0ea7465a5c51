using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Creates datasets of your own rows.</summary>
public static class Dataset
{
    /// <summary>
    /// Creates a dataset from rows, which may be of a type of the package or your own type. It works like an embedded dataset;
    /// <see cref="IStateOfAiCatalog.With(IDataset[])"/> checks it and puts it beside the embedded ones.
    /// </summary>
    /// <remarks>
    /// The dataset has its own copies of the rows, which know the dataset, its license and its sources. Each figure of a copy rests on its
    /// row, so that everything computed from it is cited. Properties that refer to rows of the same dataset refer to its copies; those that
    /// refer to rows of another dataset refer to that one's copies in the catalog that <see cref="IStateOfAiCatalog.With(IDataset[])"/>
    /// returns. Properties that are arrays or lists are copied.
    /// </remarks>
    /// <typeparam name="T">The type of the rows: a type of the package, or a class derived from <see cref="CustomRow"/>.</typeparam>
    /// <param name="info">The description of the dataset.</param>
    /// <param name="rows">The rows. Their ids begin with the dataset's prefix: <c>gpu-orders.2024-acme</c>.</param>
    /// <param name="placeOf">The file and the line that the row at a position was read from, for findings; by default, findings have the
    /// position.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="ArgumentException">A row is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">A property of a row throws an exception; the message names both.</exception>
    /// <example><code>
    /// Dataset&lt;GpuOrder&gt; orders = Dataset.Of(info, rows);
    /// IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded.With(orders);
    /// Console.WriteLine(catalog.Search("acme order")[0]);
    /// </code></example>
    public static Dataset<T> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        DatasetInfo info, IEnumerable<T> rows, Func<int, (string File, int Line)>? placeOf = null)
        where T : Row
    {
        ArgumentNullException.ThrowIfNull(info);
        ArgumentNullException.ThrowIfNull(rows);
        return Copied(info, [.. rows.Select((row, i) => row ?? throw NullAt(i, nameof(rows)))], placeOf);
    }

    /// <summary>A dataset with its own copies of some rows, which may belong to another copy of the dataset.</summary>
    private static Dataset<T> Copied<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        DatasetInfo info, ImmutableArray<T> rows, Func<int, (string File, int Line)>? placeOf)
        where T : Row
    {
        TableHeader header = info.Header;
        var vintage = new DatasetVintage(info.Name, info.Vintage, info.Title);
        string credit = $"{info.Credit} ({info.License})";
        OwnConflicts? conflicts = info.Conflicts.Count > 0 ? new() : null;
        ImmutableArray<T> own = [.. rows.Select(Copy)];
        conflicts?.Set(info.Conflicts, own);
        var table = new Table<T>(info.Name, header, own, info.Prefix);
        foreach (T row in own)
            Fields(row).Link(row, other => table.GetOrNull(other.Id));
        var file = new TableFile(info.Name, info.Name, info.Prefix, info.Name, info.Vintage, isOwn: true);
        var slot = new TableSlot<T>(file, table, placeOf);
        return new([slot])
        {
            Conflicts = conflicts?.SlotOf(info),
            Links = new((row, replacement) => Fields((T)row).Link(row, replacement), () => Copied(info, own, placeOf)),
        };

        T Copy(T row)
        {
            var copy = (T)row.In(vintage, credit, info.Trust is DatasetTrust.Secondary, info.Sources, conflicts);
            Fields(copy).Separate(copy, row);
            return copy;
        }

        static CustomFields Fields(T row) => row is CustomRow own ? own.Fields : CustomFields.Of(typeof(T));
    }

    private static ArgumentException NullAt(int place, string parameter) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The row at {place} is null."), parameter);
}
