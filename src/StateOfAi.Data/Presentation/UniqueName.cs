namespace StateOfAi.Data;

/// <summary>Names that are each used once.</summary>
internal static class UniqueName
{
    /// <summary>The name, with a number from 2 up if it is taken already.</summary>
    /// <param name="name">The name.</param>
    /// <param name="taken">The names taken so far, to which the result is added.</param>
    /// <param name="between">The text between the name and the number.</param>
    internal static string Of(string name, HashSet<string> taken, string between)
    {
        string own = name;
        for (int number = 2; !taken.Add(own); number++)
            own = FormattableString.Invariant($"{name}{between}{number}");
        return own;
    }
}
