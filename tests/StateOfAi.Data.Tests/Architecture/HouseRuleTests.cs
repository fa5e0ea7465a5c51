using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StateOfAi.Data.Tests;

/// <summary>What reviews would otherwise say again and again, of all C# of the repository or of the library's.</summary>
public sealed class HouseRuleTests
{
    private const int Columns = 140;

    // An expected text in quotes of three, a verbatim one and an address stay whole: they are compared and searched for as they are.
    [Fact]
    public void No_line_is_longer_than_140_columns() => Assert.Empty(
        from file in SourceFiles.OfRepository
        from line in File.ReadLines(file).Index()
        where line.Item.Length > Columns && !IsOfOneText(file, line.Index)
        select $"{SourceFiles.PathOf(file)}:{line.Index + 1} has {line.Item.Length} columns");

    // "(A, B, C, D, E) = (a, b, c, d, e)": in a review nobody sees that two of nine have changed places.
    [Fact]
    public void A_tuple_assigns_no_more_than_four_members() => Assert.Empty(
        from file in SourceFiles.OfRepository
        let text = File.ReadAllText(file)
        where Regex.IsMatch(text, @"\)\s*=\s*\(")
        from node in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
        let assignment = node as AssignmentExpressionSyntax
        where assignment is { Left: TupleExpressionSyntax { Arguments.Count: > 4 }, Right: TupleExpressionSyntax }
        select $"{SourceFiles.PathOf(file)}:{assignment.GetLocation().GetLineSpan().StartLinePosition.Line + 1} assigns {assignment.Left}");

    // What is computed is the same on every day and on every machine.
    [Fact]
    public void The_library_reads_neither_the_clock_nor_the_culture_of_the_machine() => Assert.Empty(
        from file in SourceFiles.All
        from line in file.Value.Index()
        where Regex.IsMatch(line.Item, @"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|\b(SystemClock|Stopwatch|Current(UI)?Culture)\b")
        select $"{file.Key}:{line.Index + 1}: {line.Item.Trim()}");

    [Fact]
    public void Nothing_is_left_to_do() => Assert.Empty(
        from file in SourceFiles.OfRepository
        from line in File.ReadLines(file).Index()
        where Regex.IsMatch(line.Item, @"//.*\b(TO[D]O|FIX[M]E|HA[C]K)\b")
        select $"{SourceFiles.PathOf(file)}:{line.Index + 1}: {line.Item.Trim()}");

    private static bool IsOfOneText(string file, int line)
    {
        SourceText text = SourceText.From(File.ReadAllText(file));
        SyntaxToken token = CSharpSyntaxTree.ParseText(text).GetRoot().FindToken(text.Lines[line].Start + Columns - 1);
        return token.Kind() is SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            || token.Parent is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax quoted }
                && quoted.StringStartToken.Text is not "$\""
            || (token.IsKind(SyntaxKind.StringLiteralToken)
                && (token.Text[0] == '@' || !token.Text[..^1].Contains(' ', StringComparison.Ordinal)));
    }
}
