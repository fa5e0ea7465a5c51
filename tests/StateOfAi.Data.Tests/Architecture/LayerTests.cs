using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StateOfAi.Data.Tests;

public sealed class LayerTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>What the code of each folder may name; itself it always may.</summary>
    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["Figures"] = [],
        ["Presentation"] = ["Figures"],
        ["Provenance"] = ["Figures", "Presentation"],
        ["Aggregation"] = ["Figures", "Presentation"],
        ["Analysis"] = ["Figures", "Presentation", "Provenance", "Aggregation"],
        ["Serialization"] = ["Figures", "Presentation", "Provenance"],
        ["Reports"] = ["Figures", "Presentation", "Provenance", "Analysis", "Serialization"],
        [""] = ["Figures", "Presentation", "Provenance", "Analysis", "Serialization", "Reports"],
    };

    private static readonly CSharpCompilation Library = Compile();

    public static TheoryData<string> Layers => [.. Below.Keys];

    [Fact]
    public void Every_file_is_in_a_known_folder() => Assert.Empty(SourceFiles.All.Keys.Select(SourceFiles.LayerOf).Except(Below.Keys));

    [Fact]
    public void The_sources_compile_here_so_that_every_name_is_known() =>
        Assert.DoesNotContain(Library.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_folder_names_no_type_of_a_higher_one(string layer)
    {
        string[] breaches = [.. Library.SyntaxTrees.Where(tree => tree.FilePath.Length > 0 && SourceFiles.LayerOf(tree.FilePath) == layer).SelectMany(tree =>
            TypesNamedIn(tree).Where(named => named.Layer != layer && !Below[layer].Contains(named.Layer)), (tree, named) => $"{tree.FilePath} names {named.Name}").Distinct()];

        Assert.Empty(breaches);
    }

    private static IEnumerable<(string Layer, string Name)> TypesNamedIn(SyntaxTree tree)
    {
        SemanticModel model = Library.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
            .SelectMany(type => type?.OriginalDefinition.DeclaringSyntaxReferences ?? [], (type, declared) => (SourceFiles.LayerOf(declared.SyntaxTree.FilePath), type!.Name));
    }

    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None);
        return CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), .. SourceFiles.All.Select(file => CSharpSyntaxTree.ParseText(string.Join('\n', file.Value), options, file.Key))],
            Script.References.Where(reference => Path.GetFileNameWithoutExtension(reference.Display) != "StateOfAi.Data"),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }
}
