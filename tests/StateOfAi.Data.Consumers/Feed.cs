using System.Text.RegularExpressions;

namespace StateOfAi.Data.Consumers;

/// <summary>The folder with the packed library: <c>StateOfAi_Feed</c> names it. Without it, every test here is skipped.</summary>
internal static class Feed
{
    /// <summary>The full path of the folder. Skips the running test if there is none.</summary>
    internal static string Folder
    {
        get
        {
            string? folder = Environment.GetEnvironmentVariable("StateOfAi_Feed");
            Assert.SkipUnless(folder is { Length: > 0 }, "StateOfAi_Feed names no folder with the packed library.");
            return Path.GetFullPath(folder!);
        }
    }

    /// <summary>The package with this id, such as "StateOfAi.Data".</summary>
    internal static byte[] Package(string id) => Single(Folder, id);

    /// <summary>The package with this id that a restore put into a package cache.</summary>
    internal static byte[] Restored(string cache, string id) =>
        Single(Assert.Single(Directory.GetDirectories(Path.Combine(cache, id.ToLowerInvariant()))), id);

    // The name of one package begins like that of the other, so a version must follow.
    private static byte[] Single(string folder, string id) => File.ReadAllBytes(Assert.Single(
        Directory.GetFiles(folder, "*.nupkg"),
        file => Regex.IsMatch(Path.GetFileName(file), $"^{Regex.Escape(id)}\\.[0-9]", RegexOptions.IgnoreCase)));
}
