namespace StateOfAi.Data;

/// <summary>One row named by another.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">Where the id is.</param>
/// <param name="By">The id of the row that names; empty where it has none.</param>
/// <param name="Type">The type that the named row is of.</param>
/// <param name="Id">The id that is named.</param>
/// <param name="Exists">Whether there is such a row.</param>
internal sealed record NamedRow(DataFile File, JsonPath Path, string By, Type Type, string Id, Func<IRowResolver, bool> Exists)
{
    /// <summary>The field, be it one id or a list of them.</summary>
    internal string Field => (Path.Name ?? Path.Parent?.Name)!;
}
