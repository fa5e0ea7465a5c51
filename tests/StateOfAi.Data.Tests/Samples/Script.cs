using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Compiles and runs a script as <c>dotnet run</c> does, but within the test and against the assembly under test, so that samples and
/// the blocks of documents hold for both target frameworks.
/// </summary>
internal static class Script
{
    private const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;";

    /// <summary>What the script prints.</summary>
    internal static string Run(string script)
    {
        // Lines for the tool, such as #:project, mean nothing to the compiler; kept empty so that line numbers stay.
        string code = string.Join('\n', script.Split('\n').Select(line => line.StartsWith("#!", StringComparison.Ordinal) || line.StartsWith("#:", StringComparison.Ordinal) ? "" : line));
        using var image = new MemoryStream();
        var emitted = Compile(code).Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)));
        return Printed(Assembly.Load(image.ToArray()).EntryPoint!);
    }

    /// <summary>The fenced blocks of a language in a document, in order.</summary>
    internal static IReadOnlyList<string> Blocks(string markdown, string language) =>
        [.. Regex.Matches(markdown, $"^```{language}\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    private static CSharpCompilation Compile(string code)
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create(
            "Sample" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(GlobalUsings, options), CSharpSyntaxTree.ParseText(code, options)],
            trusted.Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Printed(MethodInfo main)
    {
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        return printed.ToString();
    }
}
