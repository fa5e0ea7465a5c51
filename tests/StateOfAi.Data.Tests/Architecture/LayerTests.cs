using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StateOfAi.Data.Generators;

namespace StateOfAi.Data.Tests;

public sealed class LayerTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;";

    private static readonly string[] AllOfAnalysis =
    [
        "Analysis", "Analysis/Statistics", "Analysis/Series", "Analysis/Shares", "Analysis/Cohorts", "Analysis/Revisions",
        "Analysis/Formulas",
    ];

    /// <summary>
    /// The floors from low to high, and what the code of each may name; itself it always may. A floor is a folder with all below it that is
    /// no floor of its own, so that naming the face of the aggregation is not naming its kernels.
    /// </summary>
    private static readonly (string Floor, string[] MayName)[] Floors =
    [
        ("Figures", []),
        ("Presentation", ["Figures"]),
        ("Provenance", ["Figures", "Presentation"]),
        ("Aggregation/Storage", ["Figures", "Presentation"]),
        ("Aggregation/Kernels", ["Aggregation/Storage"]),
        ("Aggregation/Execution", ["Figures", "Aggregation/Storage", "Aggregation/Kernels"]),
        ("Aggregation", ["Figures", "Presentation", "Aggregation/Storage", "Aggregation/Execution"]),
        ("Analysis", ["Figures", "Presentation", "Provenance", "Aggregation"]),
        ("Analysis/Statistics", ["Figures", "Presentation", "Provenance", "Aggregation", .. AllOfAnalysis[..1]]),
        ("Analysis/Series", ["Figures", "Presentation", "Provenance", "Aggregation", .. AllOfAnalysis[..2]]),
        ("Analysis/Shares", ["Figures", "Presentation", "Provenance", "Aggregation", .. AllOfAnalysis[..3]]),
        ("Analysis/Cohorts", ["Figures", "Presentation", "Provenance", "Aggregation", .. AllOfAnalysis[..4]]),
        ("Analysis/Revisions", ["Figures", "Presentation", "Provenance", .. AllOfAnalysis[..5]]),
        ("Analysis/Formulas", ["Figures", "Presentation", "Provenance", .. AllOfAnalysis[..6]]),
        ("Serialization", ["Figures", "Presentation", "Provenance"]),
        ("Reports", ["Figures", "Presentation", "Provenance", .. AllOfAnalysis, "Serialization"]),
        ("Reports/Datasets", ["Figures", "Presentation", "Provenance", .. AllOfAnalysis, "Serialization", "Reports"]),
        ("Reports/Rules", ["Figures", "Presentation", "Provenance", .. AllOfAnalysis, "Serialization", "Reports", "Reports/Datasets"]),
        ("Search", ["Figures", "Presentation", "Provenance", "Serialization", "Reports"]),
        ("",
            ["Figures", "Presentation", "Provenance", .. AllOfAnalysis, "Serialization", "Search", "Reports", "Reports/Datasets",
                "Reports/Rules"]),
        // Writes whole catalogs, so it is above them; nothing else of the library names it.
        ("Export", ["Figures", "Presentation", "Provenance", "Reports", ""]),
    ];

    private static readonly CSharpCompilation Library = Compile();

    public static TheoryData<string> Layers => [.. Floors.Select(floor => floor.Floor)];

    [Fact]
    public void Every_file_is_on_a_floor() => Assert.DoesNotContain(null, SourceFiles.All.Keys.Select(FloorOf));

    [Fact]
    public void The_floors_are_in_order_so_that_none_may_name_a_higher_one()
    {
        string[] order = [.. Floors.Select(floor => floor.Floor)];

        Assert.All(Floors, (floor, place) => Assert.Subset(order[..place].ToHashSet(), floor.MayName.ToHashSet()));
    }

    [Fact]
    public void The_sources_compile_here_so_that_every_name_is_known() =>
        Assert.DoesNotContain(Library.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_floor_names_no_type_of_a_higher_one(string layer)
    {
        string[] mayName = [layer, .. Floors.Single(floor => floor.Floor == layer).MayName];
        SyntaxTree[] trees = [.. Library.SyntaxTrees.Where(tree => tree.FilePath.Length > 0 && FloorOf(tree.FilePath) == layer)];

        Assert.NotEmpty(trees);
        Assert.Empty(
            trees
                .SelectMany(tree => TypesNamedIn(tree).Where(named => !mayName.Contains(named.Floor)),
                    (tree, named) => $"{tree.FilePath} names {named.Name} of {named.Floor}").Distinct());
    }

    /// <summary>What generators add to a type is no place that it is declared at.</summary>
    private static bool IsWritten(SyntaxReference part) => !part.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

    private static IEnumerable<(string? Floor, string Name)> TypesNamedIn(SyntaxTree tree)
    {
        SemanticModel model = Library.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
            .Select(type => type?.OriginalDefinition).OfType<INamedTypeSymbol>().Where(type => type.DeclaringSyntaxReferences.Length > 0)
            .Select(type => (HomeOf(type), type.Name));
    }

    /// <summary>The floor of a file: its folder, or the nearest above it that is one; none for a folder that is not listed.</summary>
    private static string? FloorOf(string file)
    {
        string folder = file;
        do
        {
            folder = folder[..Math.Max(folder.LastIndexOf('/'), 0)];
        }
        while (folder.Length > 0 && !Floors.Any(floor => floor.Floor == folder));

        return folder.Length > 0 || !file.Contains('/', StringComparison.Ordinal) ? folder : null;
    }

    /// <summary>
    /// A type lives on the lowest floor that has a part of it; a part further up adds what is known there, and no lower file names that.
    /// </summary>
    private static string? HomeOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Where(IsWritten).Select(declared => FloorOf(declared.SyntaxTree.FilePath))
            .MinBy(home => Array.FindIndex(Floors, floor => floor.Floor == home));

    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);
        var library = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options),
                .. SourceFiles.All.Select(file => CSharpSyntaxTree.ParseText(string.Join('\n', file.Value), options, file.Key))],
            // ScottPlot makes types of later frameworks public.
            Script.References.Where(
                reference => Path.GetFileNameWithoutExtension(reference.Display) is not ("StateOfAi.Data" or "ScottPlot")),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create([new RowGenerator().AsSourceGenerator(), new TableGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(library, out Compilation whole, out _);
        return (CSharpCompilation)whole;
    }
}
