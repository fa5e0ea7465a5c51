using System.Globalization;

namespace StateOfAi.Data;

/// <summary>One step on the path to a field: its name, and the index if it is a list.</summary>
internal readonly struct FormulaStep(string name, int? index)
{
    internal string Name { get; } = name;

    internal int? Index { get; } = index;

    public override string ToString() => Index is { } index ? string.Create(CultureInfo.InvariantCulture, $".{Name}[{index}]") : $".{Name}";
}
