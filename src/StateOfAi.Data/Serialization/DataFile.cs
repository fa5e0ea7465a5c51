namespace StateOfAi.Data;

/// <summary>One JSON file, whole, with the name it has below the data folder.</summary>
internal readonly record struct DataFile(string Name, ReadOnlyMemory<byte> Json);
