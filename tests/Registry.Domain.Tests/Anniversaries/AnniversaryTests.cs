using Registry.Domain.Anniversaries;
using Registry.Domain.Tests.Support;

namespace Registry.Domain.Tests.Anniversaries;

public sealed class AnniversaryTests
{
    private static readonly DateTimeOffset Later = SomeDay.Morning.AddDays(1);

    [Theory]
    [InlineData("Hội\u0000nghị", "Text.ControlCharacter")]
    [InlineData("Hội\r\nnghị", "Text.ControlCharacter")]
    [InlineData("  ", "Text.Missing")]
    public void A_name_is_one_line_of_text(string name, string code) =>
        Assert.Equal(code, Assert.Throws<RuleException>(() => new Anniversary(SomeDay.Details() with { NameVi = name }, SomeDay.Morning)).Code);

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal(
            "Text.ControlCharacter",
            Assert.Throws<RuleException>(() => new Anniversary(SomeDay.Details() with { NameVi = "Hội " + (char)0xD83D }, SomeDay.Morning)).Code);

    [Fact]
    public void A_name_of_500_characters_is_refused_with_the_limit()
    {
        var error = Assert.Throws<RuleException>(
            () => new Anniversary(SomeDay.Details() with { NameEn = new string('a', 500) }, SomeDay.Morning));

        Assert.Equal("Text.TooLong", error.Code);
        Assert.Equal(["NameEn", 200], error.Arguments);
    }

    [Fact]
    public void What_looks_like_markup_or_a_formula_is_a_name_like_any_other()
    {
        var day = new Anniversary(SomeDay.Details() with { NameVi = "<b>=1+1</b>", Note = "một\r\nhai" }, SomeDay.Morning);

        Assert.Equal("<b>=1+1</b>", day.NameVi);
        Assert.Equal("một\nhai", day.Note);
    }

    [Theory]
    [InlineData("Lào")]
    [InlineData("1A")]
    [InlineData("L")]
    public void A_country_is_two_letters(string country) =>
        Assert.Equal("Country.Unknown", Assert.Throws<RuleException>(() => new Anniversary(SomeDay.Details() with { CountryIso2 = country }, SomeDay.Morning)).Code);

    [Fact]
    public void It_is_found_in_both_languages_without_accents() =>
        Assert.Equal("ngay thiet lap quan he ngoai giao viet nam - lao diplomatic relations viet nam - laos", SomeDay.On().SearchName);

    [Fact]
    public void A_new_rule_is_told_to_subscribers_and_has_to_be_verified_again()
    {
        var day = SomeDay.On();
        day.Verify("7", "Nguyễn Thị Hương", "Hiệp định", SomeDay.Morning);
        day.Change(SomeDay.Details("6/9/1962"), Later);

        Assert.Equal(1, day.FeedSequence);
        Assert.Equal(Later, day.FeedChangedAt);
        Assert.Null(day.VerifiedAt);
        Assert.Null(day.VerifiedOnPaper);
    }

    [Fact]
    public void A_better_name_is_told_without_raising_the_sequence_and_stays_verified()
    {
        var day = SomeDay.On();
        day.Verify("7", "Nguyễn Thị Hương", "Hiệp định", SomeDay.Morning);
        day.Change(SomeDay.Details() with { NameEn = "Viet Nam – Laos" }, Later);

        Assert.Equal(0, day.FeedSequence);
        Assert.Equal(Later, day.FeedChangedAt);
        Assert.NotNull(day.VerifiedAt);
    }

    [Fact]
    public void A_withdrawal_can_be_taken_back_and_both_are_told()
    {
        var day = SomeDay.On();
        day.Withdraw(Later);
        Assert.Equal("Anniversary.AlreadyWithdrawn", Assert.Throws<RuleException>(() => day.Withdraw(Later)).Code);

        day.Restore(Later);
        Assert.Null(day.WithdrawnAt);
        Assert.Equal(2, day.FeedSequence);
    }

    [Fact]
    public void A_row_that_a_person_edited_or_verified_is_kept_from_the_reference_file()
    {
        var untouched = Anniversary.FromReference("diplomatic-relations/LA", "1", SomeDay.Details(), SomeDay.Morning);
        Assert.False(untouched.IsKeptFromReference);

        untouched.Verify("7", "Nguyễn Thị Hương", "Hiệp định", Later);
        Assert.True(untouched.IsKeptFromReference);
        Assert.True(SomeDay.On().IsKeptFromReference);
    }

    [Fact]
    public void An_update_that_is_accepted_is_the_reference_s_again_and_one_declined_is_not_offered_twice()
    {
        var day = Anniversary.FromReference("diplomatic-relations/LA", "1", SomeDay.Details(), SomeDay.Morning);
        day.Change(SomeDay.Details() with { NameEn = "Laos" }, Later);
        day.DeclineReference("2");
        Assert.Equal("2", day.ReferenceHash);
        Assert.True(day.EditedByPerson);

        day.TakeReference("3", SomeDay.Details(), Later);
        Assert.Equal("3", day.ReferenceHash);
        Assert.False(day.EditedByPerson);
        Assert.Equal("Diplomatic relations Viet Nam – Laos", day.NameEn);
    }

    [Fact]
    public void A_second_notice_for_a_year_corrects_the_first()
    {
        var day = SomeDay.On("", "notice");
        day.Announce(2027, new(2027, 4, 13), NoticeKind.Notice, "Báo chí", SomeDay.Morning);
        day.Announce(2027, new(2027, 4, 14), NoticeKind.Notice, "Công hàm", Later);

        Assert.Equal(new(2027, 4, 14), Assert.Single(day.Notices).Date);
        Assert.Equal(2, day.FeedSequence);
    }

    [Fact]
    public void A_notice_far_from_its_year_is_a_slip_of_the_pen() =>
        Assert.Equal(
            "AnniversaryNotice.OtherYear",
            Assert.Throws<RuleException>(() => SomeDay.On().Announce(2027, new(2072, 4, 14), NoticeKind.Notice, "Báo chí", Later)).Code);

    [Fact]
    public void A_validity_ends_after_it_begins() =>
        Assert.Equal(
            "Anniversary.ValidityReversed",
            Assert.Throws<RuleException>(() => new Anniversary(
                SomeDay.Details() with { ValidFrom = new(2022, 1, 1), ValidTo = new(2021, 1, 1) }, SomeDay.Morning)).Code);
}
