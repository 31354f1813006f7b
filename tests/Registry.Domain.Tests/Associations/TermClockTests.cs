using Registry.Domain.Associations;

namespace Registry.Domain.Tests.Associations;

public sealed class TermClockTests
{
    [Theory]
    [InlineData(2026, 9, 19, null)]
    [InlineData(2026, 9, 20, 12)]
    [InlineData(2027, 3, 20, 6)]
    [InlineData(2027, 6, 20, 3)]
    [InlineData(2027, 9, 20, 3)]
    [InlineData(2027, 9, 21, null)]
    public void A_term_warns_twelve_six_and_three_months_before_its_end(int year, int month, int day, int? months)
    {
        var congress = Union().Hold(3, CongressKind.Term, 2022, 2027, null);
        congress.Held(new(2022, 9, 20));

        Assert.Equal(months, TermClock.Of([congress], new(year, month, day))!.WarnsAtMonths);
    }

    [Fact]
    public void Without_the_day_of_its_congress_a_term_lasts_to_the_end_of_its_last_year()
    {
        var clock = TermClock.Of([Union().Hold(3, CongressKind.Term, 2020, 2025, "Quý I/2020")], new(2026, 1, 1))!;

        Assert.Equal((new DateOnly(2025, 12, 31), true, -1), (clock.EndsOn, clock.IsOver, clock.DaysLeft));
    }

    [Fact]
    public void Only_the_last_congress_counts_and_before_the_first_there_is_no_term()
    {
        var union = Union();
        union.Hold(4, CongressKind.Term, 2025, 2030, null);
        union.Hold(3, CongressKind.Term, 2020, 2025, null);

        Assert.Equal(4, TermClock.Of(union.Congresses, new(2026, 1, 1))!.Congress.Ordinal);
        Assert.Null(TermClock.Of([], new(2026, 1, 1)));
    }

    private static Association Union() => new(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa");
}
