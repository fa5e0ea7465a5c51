using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Says by name that a provider does not know the function for quantiles.</summary>
internal static class QuantileRefusal
{
    /// <summary>Whether an exception means that a query could not be translated, or that the engine does not know a function.</summary>
    internal static bool Is(Exception exception) => exception is not (OperationCanceledException or ObjectDisposedException)
        // The library's own refusals say what they are about.
        && exception.Source != typeof(QuantileRefusal).Assembly.GetName().Name
        && (exception is InvalidOperationException or NotSupportedException or NotImplementedException
            || exception.GetType().Name is "LinqToDBException" or "LinqException");

    internal static NotSupportedException Of(LambdaExpression quantile, Exception inner) => new(
        $"Pass a function for quantiles that the provider translates, or leave quantiles out; it does not know '{quantile.Body}': "
        + inner.Message, inner);
}
