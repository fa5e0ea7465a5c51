using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StateOfAi.Data.Generators;

/// <summary>A property that is read from a row.</summary>
internal sealed class FieldDeclaration
{
    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly FieldShape _shape;
    private readonly string _item;

    internal FieldDeclaration(IPropertySymbol property)
    {
        Property = property;
        _shape = Shapes.Of(property.Type, out ITypeSymbol item);
        _item = item.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(Short);
        Field = Attributes.Texts(property, "JsonPropertyName") is { Count: > 0 } names ? names[0] : CamelCase(property.Name);
    }

    internal IPropertySymbol Property { get; }

    internal string Name => Property.Name;

    /// <summary>The type as shown in messages.</summary>
    internal string Type => Property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Its name in data files.</summary>
    internal string Field { get; }

    internal bool IsMain => Attributes.Has(Property, "Main");

    internal bool IsFigure => _shape is FieldShape.Figure;

    /// <summary>Whether it can be read from a row; a unit must be optional.</summary>
    internal bool IsReadable => _shape is not FieldShape.Unreadable && (_shape is not FieldShape.Unit || IsNullable);

    /// <summary>Whether its backing field and accessors are generated.</summary>
    internal bool NeedsBacking =>
        _shape is FieldShape.Row or FieldShape.Texts or FieldShape.Countries or FieldShape.Members or FieldShape.Rows or FieldShape.Parts;

    private bool IsPartial => Property.IsPartialDefinition;

    /// <summary>Whether it hides a property of the base; both parts of a partial property must say so.</summary>
    private bool Hides => Property.DeclaringSyntaxReferences.Any(declared =>
        declared.GetSyntax() is PropertyDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.NewKeyword));

    private bool IsNullable => Property.Type.NullableAnnotation is NullableAnnotation.Annotated;

    private string Backing => "_" + CamelCase(Name);

    /// <summary>The vintage of the row's table, unless the row has its own.</summary>
    private bool IsVintage => Name == "Vintage" && _shape is FieldShape.Date && IsNullable;

    /// <summary>The line of the constructor that reads it.</summary>
    /// <param name="kind">What a figure measures.</param>
    internal string Assignment(string kind) => $"{(IsPartial ? Backing : Name)} = {Reading(kind)};";

    /// <summary>The backing field and accessors of a partial property; empty for any other.</summary>
    internal IEnumerable<string> Accessors()
    {
        if (!IsPartial)
            yield break;
        (string type, string empty, string get, string set) = _shape switch
        {
            FieldShape.Row => ($"Reference<{_item}>", "", IsNullable ? ".ValueOrNull" : ".Value", "value"),
            FieldShape.Rows => ($"References<{_item}>", " = []", "", "[.. value]"),
            _ => ($"IReadOnlyList<{_item}>", " = []", "", "[.. value]"),
        };
        string hides = Hides ? "new " : "", required = Property.IsRequired ? "required " : "",
            declared = Property.Type.ToDisplayString(Short);
        yield return $"private readonly {type} {Backing}{empty};";
        yield return "";
        yield return $"public {hides}{required}partial {declared} {Name} {{ get => {Backing}{get}; init => {Backing} = {set}; }}";
        yield return "";
    }

    /// <summary>Its entry in the table of fields.</summary>
    internal string Entry()
    {
        List<string> uses = [];
        if (_shape is FieldShape.Figure or FieldShape.Period or FieldShape.Date or FieldShape.Parts)
            uses.Add("FieldUse.Formulas");
        if (IsMain)
            uses.Add("FieldUse.Main");
        if (_shape is FieldShape.Text or FieldShape.Texts or FieldShape.Parts && !Attributes.Has(Property, "Unsearched"))
            uses.Add("FieldUse.Search");
        string use = uses.Count == 0 ? "FieldUse.None" : string.Join(" | ", uses);
        return Field == CamelCase(Name) ? $"new(\"{Field}\", {use})" : $"new(\"{Field}\", {use}, \"{Name}\")";
    }

    private string Reading(string kind) => (_shape, IsNullable) switch
    {
        (FieldShape.Date, _) when IsVintage => Field == "vintage" ? "row.Vintage" : $"row.DateOrNull(\"{Field}\") ?? row.Vintage",
        (FieldShape.Text, false) => $"row.Text(\"{Field}\")",
        (FieldShape.Text, true) => $"row.TextOrNull(\"{Field}\")",
        (FieldShape.Integer, false) => $"row.Integer(\"{Field}\")",
        (FieldShape.Integer, true) => $"row.IntegerOrNull(\"{Field}\")",
        (FieldShape.Flag, false) => $"row.Flag(\"{Field}\")",
        (FieldShape.Flag, true) => $"row.FlagOrNull(\"{Field}\")",
        (FieldShape.Member, false) => $"row.Enum<{_item}>(\"{Field}\")",
        (FieldShape.Member, true) => $"row.EnumOrNull<{_item}>(\"{Field}\")",
        (FieldShape.Figure, false) => $"row.Figure(\"{Field}\", {kind})",
        (FieldShape.Figure, true) => $"row.FigureOrNull(\"{Field}\", {kind})",
        (FieldShape.Period, false) => $"row.Period(\"{Field}\")",
        (FieldShape.Period, true) => $"row.PeriodOrNull(\"{Field}\")",
        (FieldShape.Date, false) => $"row.Date(\"{Field}\")",
        (FieldShape.Date, true) => $"row.DateOrNull(\"{Field}\")",
        (FieldShape.Country, false) => $"row.Country(\"{Field}\")",
        (FieldShape.Country, true) => $"row.CountryOrNull(\"{Field}\")",
        (FieldShape.Unit, true) => $"row.UnitOrNull(\"{Field}\")",
        (FieldShape.Row, false) => $"row.Reference<{_item}>(\"{Field}\")",
        (FieldShape.Row, true) => $"row.ReferenceOrNone<{_item}>(\"{Field}\")",
        (FieldShape.Rows, _) => $"row.References<{_item}>(\"{Field}\")",
        (FieldShape.Members, _) => $"row.Enums<{_item}>(\"{Field}\")",
        (FieldShape.Countries, _) => $"row.Countries(\"{Field}\")",
        (FieldShape.Parts, _) => $"row.Objects(\"{Field}\", static part => new {_item}(part))",
        _ => $"row.Texts(\"{Field}\")",
    };

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
