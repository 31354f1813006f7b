using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;

namespace Registry.Domain.Tests.Commemorations;

public sealed class LetterTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 15, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2027, 9, 5);

    [Fact]
    public void A_letter_without_its_words_or_its_signer_is_not_approved()
    {
        var letter = Letter("both");
        letter.Write("Lời chúc.", null, null);
        Assert.Equal("Letter.BodyMissing", Assert.Throws<RuleException>(() => letter.Approve("Thanh Mai", Now)).Code);

        letter.Write("Lời chúc.", "Words.", null);
        Assert.Equal("Letter.SignerMissing", Assert.Throws<RuleException>(() => letter.Approve("Thanh Mai", Now)).Code);

        letter.SignBy("Phượng Vỹ", "Chủ tịch", "President");
        letter.Approve("Thanh Mai", Now);
        Assert.Equal((LetterStatus.Approved, "Thanh Mai"), (letter.Status, letter.ApprovedByName));
    }

    [Fact]
    public void What_was_approved_is_changed_only_after_it_was_returned_and_what_was_sent_stays()
    {
        var letter = Approved();
        Assert.Equal("Letter.NotADraft", Assert.Throws<RuleException>(() => letter.Write("Khác.", null, null)).Code);

        letter.Return();
        letter.Write("Khác.", null, null);
        letter.Approve("Thanh Mai", Now);
        letter.Send("Hồng Vân", Now);

        Assert.Equal("Letter.NotApproved", Assert.Throws<RuleException>(letter.Return).Code);
    }

    [Fact]
    public void A_confirmation_of_a_doubtful_day_lapses_when_the_day_moves()
    {
        var letter = Letter("vi");
        Assert.False(letter.MayBePrinted(isVerified: false, Day));

        letter.ConfirmUnverified(Day, "Hồng Vân", Now);

        Assert.True(letter.MayBePrinted(isVerified: false, Day));
        Assert.False(letter.MayBePrinted(isVerified: false, Day.AddDays(1)));
        Assert.True(letter.MayBePrinted(isVerified: true, Day.AddDays(1)));
    }

    [Fact]
    public void A_letter_speaks_Vietnamese_English_or_both() =>
        Assert.Equal("Letter.UnknownLanguage", Assert.Throws<RuleException>(() => Letter("fr")).Code);

    private static Letter Approved()
    {
        var letter = Letter("vi");
        letter.Write("Lời chúc.", null, Day);
        letter.SignBy("Phượng Vỹ", "Chủ tịch", null);
        letter.Approve("Thanh Mai", Now);
        return letter;
    }

    private static Letter Letter(string language)
    {
        var union = new Association(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai");
        var day = new Anniversary(
            new AnniversaryDetails
            {
                NameVi = "Quan hệ ngoại giao Việt Nam – Lào",
                NameEn = "Diplomatic relations Viet Nam – Laos",
                Kind = AnniversaryKind.DiplomaticRelations,
                Rule = AnniversaryRule.Fixed,
                Base = new(1962, 9, 5),
                Source = "Sổ tay",
            },
            Now);
        var commemoration = new Commemoration(union, day.OccurrenceIn(2027)!, CommemorationForm.Letter, "65 năm Việt – Lào", null, Now, "1", "Hồng Vân");
        return new(commemoration, null, "Tổng Lãnh sự quán Lào", language);
    }
}
