using Registry.Domain.Anniversaries;

namespace Registry.Domain.Programmes;

/// <summary>A day that an activity marks; one activity may mark several.</summary>
public sealed class ActivityAnniversary
{
    private ActivityAnniversary()
    {
    }

    internal ActivityAnniversary(Anniversary anniversary, int year)
    {
        Anniversary = anniversary;
        AnniversaryId = anniversary.Id;
        Year = year;
    }

    public int ActivityId { get; private set; }

    public int AnniversaryId { get; private set; }

    public Anniversary? Anniversary { get; private set; }

    /// <summary>The year the day is counted for; a Tết prepared in autumn belongs to the year after the plan's.</summary>
    public int Year { get; private set; }
}
