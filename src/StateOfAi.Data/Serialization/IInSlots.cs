namespace StateOfAi.Data;

/// <summary>Something that consists of tables of a catalog: a dataset.</summary>
internal interface IInSlots
{
    /// <summary>The tables: one per vintage, oldest first.</summary>
    IReadOnlyList<TableSlot> Slots { get; }

    /// <summary>The conflicts that its description states; <see langword="null"/> if there are none.</summary>
    TableSlot<Conflict>? Conflicts { get; }
}
