namespace StateOfAi.Data;

/// <summary>Writes one or more tables as an HTML document in light or dark mode, without external resources.</summary>
internal static class HtmlPage
{
    private const string Style =
        """
        :root { color-scheme: light dark; }
        body { margin: 1.5rem; font: 14px/1.45 system-ui, sans-serif; color: #1c1c1c; background: #fff; }
        h1 { font-size: 1.5rem; margin: 0 .4rem 1rem; }
        .state-of-ai + .state-of-ai { margin-top: 1.5rem; }
        table { font-variant-numeric: tabular-nums; }
        @media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #161616; } }
        @media print { body { margin: 0; color: #000; background: none; } }
        """;

    internal static string Write(TableView view, ShownParts parts) => Of(view.Title ?? "Table", HtmlFormat.Write(view, parts));

    internal static string Write(string title, IEnumerable<TableView> views, ShownParts parts) => Of(
        title,
        $"<h1>{HtmlText.Shown(title)}</h1>\n" + new HtmlPageSources([.. views.Select(view => new RowWindow(view, parts))]).Write());

    private static string Of(string title, string body) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{HtmlText.Encoded(title)}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        {body}</body>
        </html>

        """;
}
