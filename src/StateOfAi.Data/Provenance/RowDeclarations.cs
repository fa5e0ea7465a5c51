using System.Diagnostics;

namespace StateOfAi.Data;

/// <summary>
/// A row, or a part of one that is read from an object within it. What can be set of it is read from data files, shown in tables, named
/// by formulas and searched; src/StateOfAi.Data.Generators writes that, and asks for what is missing.
/// </summary>
/// <remarks>The compiler keeps none of these declarations: only the generator reads them.</remarks>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RowAttribute : Attribute;

/// <summary>The figure that is meant when only the row is named, and that stands behind its label.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MainAttribute : Attribute;

/// <summary>What a figure measures; a unit of another kind is a finding.</summary>
/// <param name="kinds">The names of properties of <see cref="FigureKind"/>, any of which will do.</param>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MeasuresAttribute(params string[] kinds) : Attribute
{
    internal string[] Kinds { get; } = kinds;
}

/// <summary>What a figure measures is told by other fields of its row: <c>FigureKinds.Of</c> has an overload for them.</summary>
/// <param name="properties">The names of the properties, which are declared before the figure.</param>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MeasuredByAttribute(params string[] properties) : Attribute
{
    internal string[] Properties { get; } = properties;
}

/// <summary>A figure in any unit.</summary>
/// <param name="reason">Why its field does not tell.</param>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MeasuresAnythingAttribute(string reason) : Attribute
{
    internal string Reason { get; } = reason;
}

/// <summary>Words that a search does not go through, such as codes and addresses.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnsearchedAttribute : Attribute;
