using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StateOfAi.Data.Generators;

namespace StateOfAi.Data.Tests;

/// <summary>What the generators make of a declaration, compiled beside the library as if it were a file of it.</summary>
internal static class Generated
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; "
        + "global using System.Linq; global using System.Text.Json.Serialization;";

    /// <summary>The one file that is added for a declaration that is right.</summary>
    internal static string TextOf(string declaration)
    {
        GeneratorRunResult[] results = Run(declaration, out Compilation compiled);
        Assert.DoesNotContain(
            compiled.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        return Assert.Single(results.SelectMany(result => result.GeneratedSources)).SourceText.ToString();
    }

    /// <summary>What is wrong with a declaration, id and message.</summary>
    internal static IEnumerable<string> ProblemsOf(string declaration) =>
        Run(declaration, out _).SelectMany(result => result.Diagnostics).Select(problem => $"{problem.Id}: {problem.GetMessage(null)}");

    private static GeneratorRunResult[] Run(string declaration, out Compilation compiled)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);
        // An assembly of this name may see what is internal in the library.
        var alone = CSharpCompilation.Create(
            "StateOfAi.Data.Tests",
            [CSharpSyntaxTree.ParseText(Usings, options), CSharpSyntaxTree.ParseText("namespace StateOfAi.Data;\n" + declaration, options)],
            Script.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new RowGenerator().AsSourceGenerator(), new TableGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(alone, out compiled, out _, TestContext.Current.CancellationToken);
        ImmutableArray<GeneratorRunResult> results = driver.GetRunResult().Results;
        return [.. results];
    }
}
