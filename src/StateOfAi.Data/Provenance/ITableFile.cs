namespace StateOfAi.Data;

/// <summary>The data file behind a table.</summary>
internal interface ITableFile
{
    /// <summary>Its name below the data folder.</summary>
    string Name { get; }

    /// <summary>SHA-256 over its name and content, in hexadecimal; it is read for that when first asked.</summary>
    string ContentHash { get; }
}
