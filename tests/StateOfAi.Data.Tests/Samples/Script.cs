using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Compiles and runs a script as <c>dotnet run</c> does, or a class of tests as <c>dotnet test</c> does, but within the test and against
/// the assembly under test, so that samples and the blocks of documents hold for both target frameworks.
/// </summary>
internal static class Script
{
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using "
            + "System.Threading.Tasks;";

    /// <summary>
    /// All assemblies that the tests may use. Read once: the compiler then keeps what it knows of them from one script to the next.
    /// </summary>
    internal static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What a program for .NET 8 may use: that framework, and the libraries beside the tests.</summary>
    internal static IReadOnlyList<MetadataReference> Net8References { get; } =
        [.. Net80.References.All, .. References.Where(reference => IsLibrary(reference.Display!))];

    /// <summary>What the script prints.</summary>
    internal static string Run(string script) => Run(script, References);

    /// <summary>What a program for .NET 8 prints; one that needs a later framework fails to compile.</summary>
    internal static string RunForNet8(string script) => Run(script, Net8References);

    private static string Run(string script, IReadOnlyList<MetadataReference> references)
    {
        // Lines for the tool, such as #:project, mean nothing to the compiler; kept empty so that line numbers stay.
        string code =
            string.Join('\n',
                script.Split('\n')
                    .Select(line => line.StartsWith("#!", StringComparison.Ordinal) || line.StartsWith("#:", StringComparison.Ordinal)
                        ? ""
                        : line));
        using var image = new MemoryStream();
        var emitted = Compile(code, references).Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success,
            string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)));
        Assembly compiled = Assembly.Load(image.ToArray());
        return Printed(compiled.EntryPoint is { } main
            ? () => main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()])
            : () => RunFacts(compiled));
    }

    private static void RunFacts(Assembly compiled)
    {
        MethodInfo[] facts = [
            .. compiled.GetExportedTypes().SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(FactAttribute)))];
        Assert.NotEmpty(facts);
        foreach (MethodInfo fact in facts)
            fact.Invoke(Activator.CreateInstance(fact.DeclaringType!), null);
    }

    private static bool IsLibrary(string path) =>
        Path.GetDirectoryName(path) == Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)
            && !Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal);

    private static CSharpCompilation Compile(string code, IReadOnlyList<MetadataReference> references)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, options);
        bool isProgram = tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement));
        return CSharpCompilation.Create(
            "Sample" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(GlobalUsings, options), tree],
            references,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Printed(Action run)
    {
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            run();
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        return printed.ToString();
    }
}
