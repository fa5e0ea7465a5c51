using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StateOfAi.Data.Generators;

/// <summary>A type marked <c>[Row]</c>: a row, or a part that is read from an object within one.</summary>
internal sealed class RowDeclaration
{
    private readonly INamedTypeSymbol _type;
    private readonly INamedTypeSymbol? _kinds;
    private readonly List<FieldDeclaration> _fields;
    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<FieldDeclaration, string> _kindOf = [];

    private RowDeclaration(INamedTypeSymbol type, Compilation compilation)
    {
        _type = type;
        _kinds = compilation.GetTypeByMetadataName("StateOfAi.Data.FigureKind");
        _fields = [.. PropertiesOf(type).Select(property => new FieldDeclaration(property))];
    }

    internal static RowDeclaration Read(INamedTypeSymbol type, Compilation compilation)
    {
        var row = new RowDeclaration(type, compilation);
        row.Check();
        return row;
    }

    internal Emitted Emit()
    {
        string name = $"{_type.Name}.g.cs";
        if (_problems.Count > 0)
            return new(name, "", [.. _problems]);
        var writer = new RowWriter(_type.Name, _type.IsRecord, Shapes.IsRow(_type), _fields, _kindOf)
        {
            HasConstructor = DeclaresConstructor(constructor => constructor.DeclaredAccessibility is Accessibility.Public),
            HasReader = HasReader,
        };
        return new(name, writer.Write(), ImmutableArray<Diagnostic>.Empty);
    }

    private bool HasReader => DeclaresConstructor(IsReader);

    private bool IsPartial => _type.DeclaringSyntaxReferences.Any(part =>
        part.GetSyntax() is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>The properties of a type, then those that it shares with others by an abstract type of rows.</summary>
    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        IEnumerable<IPropertySymbol> own = type.GetMembers().OfType<IPropertySymbol>().Where(IsField);
        return type.BaseType is { IsAbstract: true } shared && Shapes.IsRow(shared) && shared.Name != "Row"
            ? own.Concat(PropertiesOf(shared))
            : own;
    }

    private static bool IsField(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, IsOverride: false, SetMethod.IsInitOnly: true }
        && property.DeclaredAccessibility is Accessibility.Public;

    private static bool IsReader(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.Name == "RowReader";

    private bool DeclaresConstructor(System.Func<IMethodSymbol, bool> isSuch) =>
        _type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared && isSuch(constructor));

    private void Check()
    {
        if (!IsPartial)
        {
            Report(Diagnostics.NotPartial, _type, _type.Name);
            return;
        }

        var seen = new Dictionary<string, FieldDeclaration>();
        FieldDeclaration? main = null;
        foreach (FieldDeclaration field in _fields)
        {
            if (seen.TryGetValue(field.Field, out FieldDeclaration? twin))
                Report(Diagnostics.DuplicateField, field.Property, twin.Name, field.Name, field.Field);
            if (field.IsMain && main is not null)
                Report(Diagnostics.SecondMain, field.Property, main.Name, field.Name);
            main = field.IsMain ? field : main;
            if (!HasReader)
                CheckReading(field, seen.Values);
            seen[field.Field] = field;
        }
    }

    private void CheckReading(FieldDeclaration field, ICollection<FieldDeclaration> before)
    {
        if (!field.IsReadable)
            Report(Diagnostics.UnreadableType, field.Property, field.Name, field.Type);
        else if (field.NeedsBacking && !field.Property.IsPartialDefinition)
            Report(Diagnostics.NeedsBacking, field.Property, field.Name);
        IReadOnlyList<string> kinds = Attributes.Texts(field.Property, "Measures");
        IReadOnlyList<string> measures = Attributes.Texts(field.Property, "MeasuredBy");
        bool isAny = Attributes.Has(field.Property, "MeasuresAnything");
        if (!field.IsFigure)
        {
            if (kinds.Count + measures.Count > 0 || isAny)
                Report(Diagnostics.KindOfNoFigure, field.Property, field.Name);
            return;
        }

        if (kinds.Count + measures.Count == 0 && !isAny)
            Report(Diagnostics.NoKind, field.Property, field.Name);
        foreach (string kind in kinds.Where(kind => !IsKind(kind)))
            Report(Diagnostics.UnknownKind, field.Property, field.Name, kind);
        FieldDeclaration[] told = [.. measures.Select(name => before.FirstOrDefault(known => known.Name == name)!)];
        foreach (string name in measures.Where((_, i) => told[i] is null))
            Report(Diagnostics.UnknownMeasure, field.Property, field.Name, name);
        if (_problems.Count == 0)
            _kindOf[field] = isAny ? "FigureKind.Anything" : kinds.Count > 0 ? KindOf(kinds) : KindOf(told);
    }

    private bool IsKind(string name) => _kinds?.GetMembers(name).Any(member => member is IPropertySymbol { IsStatic: true }) == true;

    private static string KindOf(IReadOnlyList<string> kinds) =>
        kinds.Skip(1).Aggregate("FigureKind." + kinds[0], (one, other) => $"{one}.Or(FigureKind.{other})");

    /// <summary>If one of the fields that determine the kind could not be read, any kind is accepted.</summary>
    private static string KindOf(FieldDeclaration[] told) =>
        told.AsEnumerable().Reverse().Aggregate(
            $"FigureKinds.Of({string.Join(", ", told.Select(field => field.Name))})",
            (kind, field) => $"row.KindBy(\"{field.Field}\", {kind})");

    private void Report(DiagnosticDescriptor problem, ISymbol at, params string[] words) =>
        _problems.Add(Diagnostic.Create(problem, at.Locations.FirstOrDefault(), words));
}
