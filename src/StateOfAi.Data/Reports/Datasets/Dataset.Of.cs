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
    /// row, so that everything computed from it is cited.
    /// </remarks>
    /// <typeparam name="T">The type of the rows: a type of the package, or a class derived from <see cref="CustomRow"/>.</typeparam>
    /// <param name="info">The description of the dataset.</param>
    /// <param name="rows">The rows. Their ids begin with the dataset's prefix: <c>gpu-orders.2024-acme</c>.</param>
    /// <param name="placeOf">The file and the line that the row at a position was read from, for findings; by default, findings have the
    /// position.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="ArgumentException">A row is <see langword="null"/>.</exception>
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
        TableHeader header = info.Header;
        var vintage = new DatasetVintage(info.Name, info.Vintage, info.Title);
        string credit = $"{info.Credit} ({info.License})";
        OwnConflicts? conflicts = info.Conflicts.Count > 0 ? new() : null;
        ImmutableArray<T> own = [.. rows.Select((row, i) => Copy(row ?? throw NullAt(i, nameof(rows))))];
        conflicts?.Set(info.Conflicts, own);
        var file = new TableFile(info.Name, info.Name, info.Prefix, info.Name, info.Vintage, isOwn: true);
        var slot = new TableSlot<T>(file, new Table<T>(info.Name, header, own, info.Prefix), placeOf);
        return new([slot]) { Conflicts = conflicts?.SlotOf(info) };

        T Copy(T row)
        {
            var copy = (T)row.In(vintage, credit, info.Trust is DatasetTrust.Secondary, info.Sources, conflicts);
            CustomFields.RestFigures(copy, typeof(T));
            return copy;
        }
    }

    private static ArgumentException NullAt(int place, string parameter) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The row at {place} is null."), parameter);
}
