namespace StateOfAi.Data;

/// <summary>A state by group that rows are added to: each thread has one, and those of all threads are merged.</summary>
internal abstract class Accumulator
{
    /// <summary>Whether it redirects rows with missing values, which takes groups in a buffer even where there is one group.</summary>
    internal virtual bool MarksMissing => false;

    /// <summary>Whether one thread must add all rows in order.</summary>
    internal virtual bool IsSequential => false;

    /// <summary>Whether it has <see cref="DummySlots"/>, so that unselected rows can be added there.</summary>
    internal virtual bool HasDummySlots => false;

    /// <summary>Another of the same kind for a thread.</summary>
    internal abstract Accumulator ForThread();

    /// <summary>Adds rows.</summary>
    internal abstract void Add(in Block block);

    /// <summary>
    /// Ends a morsel: partial results that depend on the order of additions are stored per morsel, to be combined in morsel order.
    /// </summary>
    internal virtual void EndMorsel(int morsel)
    {
    }

    /// <summary>Adds the state of another thread.</summary>
    internal abstract void Merge(Accumulator other);

    /// <summary>Computes the results, once all is merged.</summary>
    internal virtual void Finish()
    {
    }

    /// <summary>Returns memory to its pool, once all results are read.</summary>
    internal virtual void Release()
    {
    }
}
