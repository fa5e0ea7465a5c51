using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StateOfAi.Data.Generators;

/// <summary>
/// The output for one declaration: a file, and any problems. Equal if all of it is, so that an unrelated edit regenerates nothing.
/// </summary>
internal sealed class Emitted(string name, string text, ImmutableArray<Diagnostic> problems) : System.IEquatable<Emitted>
{
    internal string Name { get; } = name;

    internal string Text { get; } = text;

    internal ImmutableArray<Diagnostic> Problems { get; } = problems;

    public bool Equals(Emitted? other) =>
        other is not null && Name == other.Name && Text == other.Text && Problems.SequenceEqual(other.Problems);

    public override bool Equals(object? obj) => Equals(obj as Emitted);

    public override int GetHashCode() => Text.GetHashCode();

    internal void AddTo(SourceProductionContext context)
    {
        foreach (Diagnostic problem in Problems)
            context.ReportDiagnostic(problem);
        if (Text.Length > 0)
            context.AddSource(Name, Text);
    }
}
