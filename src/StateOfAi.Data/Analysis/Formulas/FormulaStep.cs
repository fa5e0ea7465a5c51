using System.Globalization;

namespace StateOfAi.Data;

/// <summary>One step on the way to a field: its name, and the place in it where it is a list.</summary>
internal readonly record struct FormulaStep(string Name, int? Index)
{
    public override string ToString() => Index is { } index ? string.Create(CultureInfo.InvariantCulture, $".{Name}[{index}]") : $".{Name}";
}
