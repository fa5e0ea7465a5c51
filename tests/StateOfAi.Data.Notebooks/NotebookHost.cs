using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace StateOfAi.Data.Notebooks;

/// <summary>
/// Runs cells one after the other as the C# kernel of .NET Interactive does, with the compiler and the formatters that it uses: a cell sees
/// what the cells before declared, and shows what it displays, what it prints, and the value of its last expression.
/// </summary>
internal sealed class NotebookHost : IDisposable
{
    private readonly InteractiveAssemblyLoader _loader = new();
    private readonly CellDisplay _displays = new();
    private ScriptOptions _options = ScriptOptions.Default
        .AddImports("System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq")
        .AddReferences(typeof(Enumerable).Assembly);

    private ScriptState<object>? _state;

    /// <summary>The outputs of a cell as nbformat keeps them.</summary>
    internal async Task<JsonArray> RunAsync(string code, CancellationToken cancel)
    {
        _displays.Outputs = [];
        code = Regex.Replace(code, """^#r "nuget: *(?<name>[^",]+?) *(, *(?<version>[^"]+?) *)?"$""", Install, RegexOptions.Multiline);
        if (code.Trim().Length == 0)
            return _displays.Outputs;

        TextWriter console = Console.Out;
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            _state = _state is null
                ? await CSharpScript.Create<object>(code, _options, typeof(CellDisplay), _loader).RunAsync(_displays, cancel)
                : await _state.ContinueWithAsync<object>(code, _options, cancel);
        }
        finally
        {
            Console.SetOut(console);
        }

        if (_state.ReturnValue is { } value)
            _displays.display(value);
        if (printed.ToString() is { Length: > 0 } text)
            _displays.Outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Notebook.Lines(text) });
        return _displays.Outputs;
    }

    public void Dispose() => _loader.Dispose();

    private string Install(Match directive)
    {
        Assert.Equal(Library.Package, directive.Groups["name"].Value);
        _loader.RegisterDependency(Library.Assembly);
        _options = _options.AddReferences(Library.Assembly);
        _displays.Show("text/html",
            $"<div><div></div><div></div><div><strong>Installed Packages</strong><ul><li><span>{Library.Package}, "
                + $"{Library.Version}</span></li></ul></div></div>");
        return "";
    }
}
