using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace StateOfAi.Data.Generators;

/// <summary>A property marked <c>[Table]</c> or <c>[Dataset]</c>. Equal if everything generated for it is.</summary>
internal sealed class TableDeclaration : System.IEquatable<TableDeclaration>
{
    private TableDeclaration(string type, string name, string storage, string value, string get, ImmutableArray<Diagnostic> problems)
    {
        Type = type;
        Property = name;
        Storage = storage;
        Value = value;
        Get = get;
        Problems = problems;
    }

    /// <summary>The class that declares it.</summary>
    internal string Type { get; }

    /// <summary>The property with its type.</summary>
    internal string Property { get; }

    /// <summary>The backing field with its type.</summary>
    internal string Storage { get; }

    /// <summary>The initial value of the field.</summary>
    internal string Value { get; }

    /// <summary>The expression that the property returns.</summary>
    internal string Get { get; }

    internal ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>The name of the field.</summary>
    internal string Field => Storage.Substring(Storage.LastIndexOf(' ') + 1);

    private (string, string, string, string, string) Texts => (Type, Property, Storage, Value, Get);

    public bool Equals(TableDeclaration? other) => other is not null && Texts.Equals(other.Texts) && Problems.SequenceEqual(other.Problems);

    public override bool Equals(object? obj) => Equals(obj as TableDeclaration);

    public override int GetHashCode() => Texts.GetHashCode();

    internal static TableDeclaration Read(IPropertySymbol property, string attribute)
    {
        bool isTable = attribute == "Table";
        string owner = property.ContainingType.Name, type = property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        string field = "_" + char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1), declared = $"{type} {property.Name}";
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        ITypeSymbol? row = isTable ? RowOf(property.Type, "Table") : DatasetRowOf(property.Type);
        if (row is null)
            Report(Diagnostics.NoTable, type, isTable ? "Table<T> of a row type" : "Dataset<T> of a row type, or a class derived from one");
        if (!property.IsPartialDefinition)
            Report(Diagnostics.NotPartial);
        string summary = SummaryOf(property);
        if (isTable && summary.Length == 0)
            Report(Diagnostics.NoSummary);
        string create = $"static row => new {row?.Name}(row)";
        string named = string.Join(", ", Attributes.Texts(property, attribute).Select(Quoted));
        string value = isTable
            ? $"tables.Add(edition, {named}, {Quoted(summary)}, {create})"
            : $"Added(new {type}(New(tables, {named}, {create})), nameof({property.Name}))";
        return isTable
            ? new(owner, declared, $"TableSlot<{row?.Name}> {field}", value, $"{field}.Value", problems.ToImmutable())
            : new(owner, declared, $"{type} {field}", value, field, problems.ToImmutable());

        void Report(DiagnosticDescriptor problem, params string[] words) =>
            problems.Add(Diagnostic.Create(problem, property.Locations.FirstOrDefault(), [property.Name, .. words]));
    }

    private static ITypeSymbol? DatasetRowOf(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (RowOf(type, "Dataset") is { } row)
                return row;
        }

        return null;
    }

    private static ITypeSymbol? RowOf(ITypeSymbol type, string name) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } generic && Shapes.IsOurs(generic, name)
            && Shapes.IsRow(generic.TypeArguments[0])
            ? generic.TypeArguments[0]
            : null;

    /// <summary>The summary as plain text, on one line.</summary>
    private static string SummaryOf(IPropertySymbol property)
    {
        string? xml = property.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml) || XElement.Parse(xml).Element("summary") is not { } summary)
            return "";
        string text = string.Concat(summary.Nodes().Select(node => node is XElement named ? WordOf(named) : node.ToString()));
        return string.Join(" ", text.Split((char[])[' ', '\n', '\r', '\t'], System.StringSplitOptions.RemoveEmptyEntries));
    }

    private static string WordOf(XElement named) => named.Attribute("cref")?.Value.Split('.', ':').Last() ?? named.Value;

    private static string Quoted(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
