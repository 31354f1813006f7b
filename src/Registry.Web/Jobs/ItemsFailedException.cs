namespace Registry.Web.Jobs;

/// <summary>Some items of a day's work failed and were passed over; the day is tried again for them.</summary>
internal sealed class ItemsFailedException(int done, int failed, Exception first)
    : Exception($"{failed} failed, {done} done. The first: {first.GetBaseException().Message}", first)
{
    public int Done { get; } = done;
}
