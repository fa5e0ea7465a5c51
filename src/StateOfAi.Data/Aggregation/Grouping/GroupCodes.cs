namespace StateOfAi.Data;

/// <summary>The code that a group has in each of its dimensions.</summary>
internal readonly struct GroupCodes(GroupIndex index, int group)
{
    internal int this[int dimension] => index.CodeOf(group, dimension);
}
