namespace StateOfAi.Data.Testing;

/// <summary>
/// Thrown when a <see cref="CatalogBuilder"/> cannot turn its input into data files; the message says what and why. If the files then break
/// a data rule, a <see cref="DataLoadException"/> is thrown instead.
/// </summary>
public sealed class CatalogBuildException : Exception
{
    internal CatalogBuildException(string message)
        : base(message)
    {
    }
}
