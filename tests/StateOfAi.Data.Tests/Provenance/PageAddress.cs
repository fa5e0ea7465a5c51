using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

/// <summary>Tells the address of one page, which a number can be looked up on, from that of a home page, a list or a search.</summary>
internal static partial class PageAddress
{
    // Words that lead to a list wherever they stand in a path, and words that do so where a path ends with them.
    private static readonly HashSet<string> Lists =
    [
        "search", "browse-edgar", "search-index", "tag", "tags", "category", "categories", "topic", "topics", "author", "authors",
        "feed", "results", "search-results", "find",
    ];

    private static readonly HashSet<string> Sections =
    [
        "news", "newsroom", "press", "press-release", "press-releases", "blog", "blogs", "article", "articles", "archive", "archives",
        "stories", "posts", "publications", "reports", "research", "resources", "filings", "sec-filings", "docket", "dockets", "recap",
        "events", "list", "lists", "sitemap.xml",
    ];

    private static readonly HashSet<string> Starts =
    [
        "index.html", "index.htm", "index.php", "default.aspx", "default.asp", "home", "home.html",
    ];

    private static readonly HashSet<string> Repositories = ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "huggingface.co"];

    private static readonly HashSet<string> Accounts = ["x.com", "twitter.com", "medium.com", "linkedin.com", "youtube.com"];

    private static readonly HashSet<string> SearchKeys = ["q", "query", "s", "k", "search", "searchterm", "term", "terms", "keyword",
        "keywords", "tag", "cat"];

    /// <summary>What the address leads to instead of a page; <see langword="null"/> for a page.</summary>
    internal static string? FaultOf(string address)
    {
        var uri = new Uri(address);
        string host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        string[] path = [.. uri.AbsolutePath.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries)];
        (string Key, string Value)[] query = [.. uri.Query.TrimStart('?').ToLowerInvariant().Split('&').Select(Pair)];

        bool isSearch = query.Any(part => SearchKeys.Contains(part.Key) || part is ("action", "getcompany"));
        bool isPaged = path is [.., "page", { } number] && int.TryParse(number, out _);
        if (isSearch || isPaged || path.Any(Lists.Contains))
            return "a list or a search";
        if (Repositories.Contains(host) && IsRepositoryRoot(path))
            return "a repository, whose files change";
        if (Accounts.Contains(host) && path.Length <= 1)
            return "an account";
        // The number of a post, as in ?p=5589, makes a page of a root.
        bool isPost = query.Any(part => part.Key is "p" && int.TryParse(part.Value, out _));
        if (!isPost && path.All(part => Starts.Contains(part) || Locale().IsMatch(part)))
            return "a home page";
        if (Sections.Contains(path.LastOrDefault("")) || CompanyFolder().IsMatch(uri.AbsolutePath) || Month().IsMatch(uri.AbsolutePath))
            return "an index";
        return null;
    }

    private static bool IsRepositoryRoot(string[] path) =>
        path.Length <= 2
        || (path[0] is "datasets" or "spaces" && path.Length == 3)
        || (path[2] is "tree" && path.Length <= 4)
        || path[2] is "commits" or "branches" or "tags"
        || (path[2] is "releases" or "issues" or "pulls" or "wiki" && path.Length == 3);

    private static (string Key, string Value) Pair(string part) =>
        part.Split('=', 2) is [string key, string value] ? (key, value) : (part, "");

    [GeneratedRegex("^[a-z]{2}([-_][a-z]{2})?$")]
    private static partial Regex Locale();

    [GeneratedRegex("^/Archives/edgar/data/[0-9]+/?$", RegexOptions.IgnoreCase)]
    private static partial Regex CompanyFolder();

    [GeneratedRegex("^/(19|20)[0-9]{2}/[0-9]{2}(/[0-9]{2})?/?$")]
    private static partial Regex Month();
}
