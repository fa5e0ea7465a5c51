namespace StateOfAi.Data.Testing;

/// <summary>
/// What was said to a <see cref="CatalogBuilder"/> cannot be made into data files; the message says what and why. What the files then break
/// is a <see cref="DataLoadException"/>.
/// </summary>
public sealed class CatalogBuildException : Exception
{
    internal CatalogBuildException(string message)
        : base(message)
    {
    }
}
