namespace Registry.Domain.Agreements;

/// <summary>What the law lets such a paper be called (Law on International Agreements 70/2020/QH14, article 6).</summary>
public enum AgreementKind
{
    /// <summary>Thỏa thuận.</summary>
    Arrangement,

    /// <summary>Bản ghi nhớ.</summary>
    Memorandum,

    /// <summary>Biên bản thỏa thuận.</summary>
    Minutes,

    /// <summary>Biên bản trao đổi.</summary>
    ExchangeRecord,

    /// <summary>Chương trình, kế hoạch hợp tác.</summary>
    CooperationProgramme,

    /// <summary>Ý định thư.</summary>
    LetterOfIntent,

    /// <summary>Tuyên bố.</summary>
    Declaration,

    /// <summary>Thông cáo.</summary>
    Communique,
    Other,
}
