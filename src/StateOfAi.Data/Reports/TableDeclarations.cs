using System.Diagnostics;

namespace StateOfAi.Data;

/// <summary>
/// Declares a table of a report; the summary of the property becomes the description of the table. src/StateOfAi.Data.Generators writes
/// the rest.
/// </summary>
/// <param name="name">The name of the table, and of its file in the folder of an edition.</param>
/// <param name="prefix">The prefix of its rows' ids.</param>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TableAttribute(string name, string prefix) : Attribute
{
    internal string Name { get; } = name;

    internal string Prefix { get; } = prefix;
}

/// <summary>Declares a dataset. src/StateOfAi.Data.Generators writes the rest.</summary>
/// <param name="name">The name of the dataset, and of its file; if there is one file per vintage, the date follows it.</param>
/// <param name="prefix">The prefix of its rows' ids; if there are vintages, the date follows it.</param>
/// <param name="partial">A vintage with a few of the rows only, which is never the one that the dataset shows.</param>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DatasetAttribute(string name, string prefix, string partial = "") : Attribute
{
    internal string Name { get; } = name;

    internal string Prefix { get; } = prefix;

    internal string Partial { get; } = partial;
}
