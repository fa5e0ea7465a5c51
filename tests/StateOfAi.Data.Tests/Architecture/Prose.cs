using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StateOfAi.Data.Tests;

/// <summary>The sentences of a file, each on its line; whatever is not a sentence is blotted out.</summary>
internal static class Prose
{
    private const char Blot = '\0';

    private const string Code = @"^[ ]*```.*?^[ ]*```|(?<ticks>`+).+?\k<ticks>";

    internal static string OfMarkdown(string text) =>
        Blotted(text, Regex.Matches(text, Code, RegexOptions.Singleline | RegexOptions.Multiline));

    /// <summary>The cells of text, one after the other.</summary>
    internal static string OfNotebook(string text)
    {
        using JsonDocument notebook = JsonDocument.Parse(text);
        return OfMarkdown(
            string.Join("\n\n",
                notebook.RootElement.GetProperty("cells").EnumerateArray()
                    .Where(cell => cell.GetProperty("cell_type").GetString() == "markdown")
                    .Select(cell => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString())))));
    }

    /// <summary>Comments, documentation and the texts of string literals.</summary>
    internal static string OfCSharp(string text)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text).GetRoot();
        IEnumerable<TextSpan> strings = root.DescendantTokens().Where(token => IsText(token.Kind())).Select(token => token.Span);
        IEnumerable<TextSpan> comments =
            root.DescendantTrivia().Where(trivia => IsComment(trivia.Kind())).Select(trivia => trivia.FullSpan);
        char[] prose = [.. text.Select(sign => char.IsWhiteSpace(sign) ? sign : Blot)];
        foreach (TextSpan span in strings.Concat(comments))
            text.CopyTo(span.Start, prose, span.Start, span.Length);
        string sentences = Regex.Replace(new string(prose), "///?", slashes => new string(' ', slashes.Length));
        return Blotted(sentences, Regex.Matches(sentences, "<(c|code)>.*?</(c|code)>", RegexOptions.Singleline));
    }

    private static bool IsText(SyntaxKind kind) => kind is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    private static bool IsComment(SyntaxKind kind) => kind is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia;

    private static string Blotted(string text, MatchCollection spans)
    {
        char[] rest = text.ToCharArray();
        foreach (Match span in spans)
            for (int at = span.Index; at < span.Index + span.Length; at++)
                rest[at] = rest[at] == '\n' ? '\n' : Blot;
        return new(rest);
    }
}
