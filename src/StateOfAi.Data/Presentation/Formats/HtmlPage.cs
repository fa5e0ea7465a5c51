namespace StateOfAi.Data;

/// <summary>Writes a table as an HTML document in light or dark mode, without external resources.</summary>
internal static class HtmlPage
{
    private const string Style =
        """
        :root { color-scheme: light dark; }
        body { margin: 1.5rem; font: 14px/1.45 system-ui, sans-serif; color: #1c1c1c; background: #fff; }
        table { font-variant-numeric: tabular-nums; }
        @media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #161616; } }
        @media print { body { margin: 0; color: #000; background: none; } }
        """;

    internal static string Write(TableView view, int? maxRows, FootnoteDetail sources, FootnoteDetail doubts) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{HtmlText.Encoded(view.Title ?? "Table")}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        {HtmlFormat.Write(view, maxRows, sources, doubts)}</body>
        </html>

        """;
}
