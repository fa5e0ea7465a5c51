using System.Diagnostics;

namespace StateOfAi.Data;

/// <summary>
/// Marks a row, or a part that is read from an object within one. The generator in src/StateOfAi.Data.Generators writes the code that
/// reads its settable properties from data files, shows them in tables, exposes them to formulas and searches them, and reports missing
/// declarations.
/// </summary>
/// <remarks>The attributes in this file are not compiled in: only the generator reads them.</remarks>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RowAttribute : Attribute;

/// <summary>The figure that is meant if only the row is named, and that follows its label.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MainAttribute : Attribute;

/// <summary>Declares what a figure measures; another kind of unit is a finding.</summary>
/// <param name="kinds">The names of properties of <see cref="FigureKind"/>; any of them may apply.</param>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MeasuresAttribute(params string[] kinds) : Attribute
{
    internal string[] Kinds { get; } = kinds;
}

/// <summary>Other fields of the row determine what a figure measures: <c>FigureKinds.Of</c> has an overload for them.</summary>
/// <param name="properties">The names of the properties, which are declared before the figure.</param>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MeasuredByAttribute(params string[] properties) : Attribute
{
    internal string[] Properties { get; } = properties;
}

/// <summary>A figure in any unit.</summary>
/// <param name="reason">Why its field does not determine the unit.</param>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MeasuresAnythingAttribute(string reason) : Attribute
{
    internal string Reason { get; } = reason;
}

/// <summary>Text that is not searched, such as codes and addresses.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnsearchedAttribute : Attribute;
