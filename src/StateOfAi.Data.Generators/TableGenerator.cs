using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StateOfAi.Data.Generators;

/// <summary>
/// Generates the partial properties of a class that are marked <c>[Table]</c> or <c>[Dataset]</c>, and one method that initializes them.
/// </summary>
[Generator]
public sealed class TableGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Register(context, "Table", "AddTables(TableSet tables, EditionFile edition)");
        Register(context, "Dataset", "AddDatasets(TableSet tables)");
    }

    private static void Register(IncrementalGeneratorInitializationContext context, string attribute, string method)
    {
        IncrementalValuesProvider<TableDeclaration> declared = context.SyntaxProvider.ForAttributeWithMetadataName(
            $"StateOfAi.Data.{attribute}Attribute",
            static (node, _) => node is PropertyDeclarationSyntax,
            (found, _) => TableDeclaration.Read((IPropertySymbol)found.TargetSymbol, attribute));
        context.RegisterSourceOutput(declared.Collect(), (output, all) => Emit(output, all, $"{attribute}s", method));
    }

    private static void Emit(SourceProductionContext output, ImmutableArray<TableDeclaration> all, string what, string method)
    {
        foreach (Diagnostic problem in all.SelectMany(table => table.Problems))
            output.ReportDiagnostic(problem);
        foreach (IGrouping<string, TableDeclaration> type in all.Where(table => table.Problems.Length == 0).GroupBy(table => table.Type))
            output.AddSource($"{type.Key}.{what}.g.cs", TableWriter.Write(type.Key, method, [.. type]));
    }
}
