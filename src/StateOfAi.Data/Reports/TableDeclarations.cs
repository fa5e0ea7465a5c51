using System.Diagnostics;

namespace StateOfAi.Data;

/// <summary>
/// A table of a report; the summary of the property is what the table says it holds. src/StateOfAi.Data.Generators writes the rest.
/// </summary>
/// <param name="name">The name of the table, and of its file in the folder of an edition.</param>
/// <param name="prefix">What the ids of its rows begin with.</param>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TableAttribute(string name, string prefix) : Attribute
{
    internal string Name { get; } = name;

    internal string Prefix { get; } = prefix;
}

/// <summary>A dataset. src/StateOfAi.Data.Generators writes the rest.</summary>
/// <param name="name">The name of the dataset, and of its file; where there is a file for each vintage, the date stands behind it.</param>
/// <param name="prefix">What the ids of its rows begin with; where there are vintages, the date stands behind it.</param>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DatasetAttribute(string name, string prefix) : Attribute
{
    internal string Name { get; } = name;

    internal string Prefix { get; } = prefix;
}
