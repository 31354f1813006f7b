using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;

namespace Registry.Domain.Tests.Greetings;

public sealed class GreetingRoundTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 15, 1, 0, 0, TimeSpan.Zero);

    private readonly Association union = new(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", "Union");

    [Fact]
    public void A_round_is_approved_as_one_and_each_letter_keeps_the_name()
    {
        var round = Round(2);

        round.Submit("Hồng Vân", Now);
        round.Approve("Thanh Mai", Now);

        Assert.All(round.Letters, letter => Assert.Equal((LetterStatus.Approved, "Thanh Mai"), (letter.Status, letter.ApprovedByName)));
        Assert.Equal(RoundStatus.Approved, round.Status);
    }

    [Fact]
    public void What_lies_with_a_leader_is_not_changed_until_it_comes_back_with_a_reason()
    {
        var round = Round(1);
        round.Submit("Hồng Vân", Now);

        Assert.Equal("Letter.LiesWithLeader", Code(() => round.Letters[0].Write("Lời khác", null, null)));
        Assert.Equal("Greeting.NotADraft", Code(() => round.Remove(round.Letters[0])));
        Assert.Equal("Greeting.ReturnReasonMissing", Code(() => round.Return(" ")));

        round.Return("Sửa chức danh người nhận");
        round.Letters[0].Write("Lời khác", null, null);
        Assert.Equal(("Lời khác", "Sửa chức danh người nhận"), (round.Letters[0].BodyVi, round.ReturnReason));
    }

    [Fact]
    public void A_returned_round_takes_back_what_was_approved_but_not_what_has_left()
    {
        var round = Round(2);
        round.Submit("Hồng Vân", Now);
        round.Approve("Thanh Mai", Now);
        round.Letters[0].Send("Hồng Vân", Now);

        round.Return("Đổi người ký");

        Assert.Equal([LetterStatus.Sent, LetterStatus.Draft], round.Letters.Select(letter => letter.Status));
    }

    [Fact]
    public void An_unfilled_place_an_empty_round_and_a_missing_address_are_named_before_a_leader_sees_them()
    {
        Assert.Equal("Greeting.RoundIsEmpty", Code(() => Round(0).Submit("Hồng Vân", Now)));

        var round = Round(1);
        round.Letters[0].Write("Kính gửi {tên}", null, null);
        var left = Assert.Throws<RuleException>(() => round.Submit("Hồng Vân", Now));
        Assert.Equal(("Letter.PlaceLeft", "tên"), (left.Code, left.Arguments[0]));

        round.Letters[0].Write("Kính gửi quý vị", null, null);
        round.Letters[0].GoBy(LetterChannel.Email, null, null);
        Assert.Equal("Letter.EmailMissing", Code(() => round.Submit("Hồng Vân", Now)));
    }

    [Fact]
    public void The_same_greeting_to_the_same_addressee_has_the_same_key_in_any_language_until_a_repeat_is_wanted()
    {
        var occurrence = Day();
        var plan = new Commemoration(union, occurrence, CommemorationForm.Letter, "Thư", null, Now, "1", "Hồng Vân");
        var (vietnamese, english) = (new Letter(plan, 7, "Tổng Lãnh sự quán Lào", "vi"), new Letter(plan, 7, "Consulate General of Laos", "en"));

        Assert.Equal(vietnamese.GreetingKey, english.GreetingKey);
        english.Again(1, "Hồng Vân");
        Assert.NotEqual(vietnamese.GreetingKey, english.GreetingKey);
        Assert.NotEqual(vietnamese.GreetingKey, new Letter(plan, 8, "Tổng Lãnh sự quán Lào", "vi").GreetingKey);
        Assert.Equal(new Letter(plan, null, "Ủy ban tỉnh Ắt-ta-pư", "vi").GreetingKey, new Letter(plan, null, "ủy ban tỉnh  Ắt-ta-pư", "en").GreetingKey);
    }

    private GreetingRound Round(int letters)
    {
        var round = new GreetingRound(union, Guid.NewGuid(), "Quốc khánh tháng 12", "Hồng Vân", Now);
        for (var i = 1; i <= letters; i++)
        {
            var letter = new Letter(new Commemoration(union, Day(), CommemorationForm.Letter, "Thư", null, Now, "1", "Hồng Vân"), i, $"Đối tác {i}", "vi");
            letter.Write("Lời chúc.", null, null);
            letter.SignBy("Phượng Vỹ", "Chủ tịch", null);
            letter.JoinRound(round);
        }

        return round;
    }

    private static Occurrence Day() => new Anniversary(
        new() { NameVi = "Quốc khánh Lào", NameEn = "National Day of Laos", Kind = AnniversaryKind.NationalDay, Rule = AnniversaryRule.Fixed, Base = new(1975, 12, 2), Source = "Bộ Ngoại giao" },
        Now).OccurrenceIn(2027)!;

    private static string Code(Action act) => Assert.Throws<RuleException>(act).Code;
}
