using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// The declaration of your own dataset in data files: <c>datasets/gpu-orders.json</c>, or one file per vintage,
/// <c>datasets/gpu-orders.2025-01.json</c>.
/// </summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class DatasetFile
{
    private readonly Func<DataStore, TableSet, TableSet, IDataset> _create;

    private DatasetFile(string name, string prefix, Func<DataStore, TableSet, TableSet, IDataset> create) =>
        (Name, IdPrefix, _create) = (name, prefix, create);

    /// <summary>The name of the dataset and of its file.</summary>
    public string Name { get; }

    /// <summary>The prefix of the rows' ids.</summary>
    public string IdPrefix { get; }

    /// <summary>Declares a dataset.</summary>
    /// <typeparam name="T">The type of the rows: a type of the package, or a class derived from <see cref="CustomRow"/>.</typeparam>
    /// <param name="name">The name of the dataset and of its file, such as <c>gpu-orders</c>.</param>
    /// <param name="idPrefix">The prefix of the rows' ids; by default the name followed by a dot.</param>
    /// <returns>The declaration, for <see cref="IStateOfAiCatalog.With(string, DatasetFile[])"/>.</returns>
    public static DatasetFile Of<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        string name, string? idPrefix = null)
        where T : Row
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string prefix = idPrefix ?? name + ".";
        return new(name, prefix, (store, tables, basis) =>
        {
            Func<RowReader, T> create = CreateOf<T>(basis);
            return new Dataset<T>(
            [
                .. DatasetCollection.FilesOf(store.Names, name, prefix, isOwn: true)
                    .Select(file => new TableSlot<T>(file, store, tables, create)),
            ]);
        });
    }

    /// <summary>The function that creates a row of a type from its fields.</summary>
    /// <param name="basis">The tables that have all row types of the package.</param>
    internal static Func<RowReader, T> CreateOf<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        TableSet basis)
        where T : Row
    {
        if (typeof(CustomRow).IsAssignableFrom(typeof(T)))
            return static reader => (T)(Row)CustomRow.ReadFrom(New(), reader);
        return basis.Slots.OfType<TableSlot<T>>().First().Create;

        static CustomRow New() => (CustomRow)(object)Activator.CreateInstance<T>()!;
    }

    /// <summary>The JSON Schema of its files.</summary>
    /// <param name="basis">The tables that have all row types of the package.</param>
    internal string Schema(TableSet basis) =>
        ((IInSlots)In(new TextStore(new Dictionary<string, string>()), basis, basis)).Slots[0].Schema();

    /// <summary>The dataset in some data files.</summary>
    /// <param name="store">The files.</param>
    /// <param name="tables">Finds the rows that its rows refer to.</param>
    /// <param name="basis">The tables that have all row types of the package.</param>
    internal IDataset In(DataStore store, TableSet tables, TableSet basis) => _create(store, tables, basis);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
