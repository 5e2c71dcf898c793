### What the workbook knows: house rules and law. A rule has a title and a sentence to start from; a point of law says what is asked, and where that stands.

## House rules

rule-confidentiality = Confidentiality
rule-confidentiality-text = We write nothing about customers, prices, contracts or internal matters without explicit permission.

rule-copyright = Copyright
rule-copyright-text = We only use pictures, texts and music that we made ourselves or can prove we may use.

rule-ethics = Decency and values
rule-ethics-text = We only write what we would also say in the shop: honest, polite and without putting anybody down.

rule-style = Tone and language
rule-style-text = We write in a friendly, short and clear way and address everybody alike.

rule-approval = Approval
rule-approval-text = A second person approves posts before they are published; everyday answers need no approval.

rule-check = Check before publishing
rule-check-text = Before each post we check: are price, date and link correct? Did the people shown agree? Is the spelling right?

rule-removal = Deleting and correcting
rule-removal-text = We correct mistakes openly. We only delete what insults, breaks the law or reveals data, and we note what and why.

rule-complaint = Complaints
rule-complaint-text = We say thank you, apologise where it is due, and settle details by phone or message, not in public.

rule-following = Whom we follow
rule-following-text = We follow customers, suppliers, associations and businesses nearby, but no political parties and nothing we cannot stand for.

rule-privacy = Our customers’ data
rule-privacy-text = We do not pass on names, photos or messages of customers, and we keep them only as long as we need them.

rule-access = Access and passwords
rule-access-text = Every account uses an address of the business and a second factor. A list says who has access. Whoever leaves loses it on the last day.

rule-backup = Backup
rule-backup-text = Once a quarter we back up posts, pictures and contacts outside of the platforms.

rule-acceptable-use = What is not acceptable
rule-acceptable-use-text = Anything illegal, lewd, insulting or hateful has no place on our pages, not even in comments by others.

rule-private-accounts = Private accounts of staff
rule-private-accounts-text = Everybody may write privately, but not on behalf of the business and nothing confidential. Nobody has to share the business’s posts.

rule-answer-time = How quickly we answer
rule-answer-time-text = On working days we answer questions within 24 hours. If it takes longer, we say so.

rule-ai-tools = Help from artificial intelligence
rule-ai-tools-text = A person always checks texts and pictures made with AI programs. We do not enter customers’ data there.

rule-crisis = In an emergency
rule-crisis-text = When many angry comments come in, only one person answers. Planned posts wait, and within two hours there is a first factual answer.

## Law

# Stands above the checklist.
laws-note = This list helps you begin and does not replace legal advice. As of November 2026. When in doubt, ask your chamber, your trade association or a lawyer.

law-imprint-de = Legal notice (Impressum) on every profile
law-imprint-de-why = Section 5 DDG (formerly TMG): easy to recognize, directly reachable, always available and the same as on the website. “Info” as a label or a cut-off link is not enough.

law-imprint-at = Legal notice and disclosure on every profile
law-imprint-at-why = Section 5 ECG and section 25 MedienG ask for details of the business and the media owner. Please check with the Chamber of Commerce.

law-imprint-ch = Details of the business on every profile
law-imprint-ch-why = Art. 3 UWG (unfair competition) asks everybody who offers goods or services online for clear details of name and contact. Please check what applies to you.

law-imprint-li = Details of the business on every profile
law-imprint-li-why = The E-Commerce Act asks for general details of the provider. Please check with the Chamber of Commerce.

law-imprint-other = Details of the business on every profile
law-imprint-other-why = Most countries ask for name, address and contact. Please check what applies in your country.

law-privacy-eu = Privacy notice and legal basis
law-privacy-eu-why = Under the GDPR customers must learn which data you process and what for, on profiles and in messages too. Please check whether your notice names every profile.

law-privacy-ch = Privacy policy
law-privacy-ch-why = The Data Protection Act (DSG) asks you to inform people about how you process personal data. If you address customers in the EU, the GDPR may apply as well: please check.

law-privacy-other = Data protection
law-privacy-other-why = Please check which rules apply in your country. If you address customers in the EU, the GDPR may apply.

law-joint-control = Joint responsibility for company pages
law-joint-control-why = According to a 2018 ruling of the European Court of Justice (case C-210/16), whoever runs a company page shares responsibility for its visitors’ data. Please check that the platform’s agreement and a notice are in place.

law-image-rights = Consent of the people shown
law-image-rights-why = As a rule anybody recognizable in a picture has to agree, staff included, and for children, their parents (Germany: KUG and GDPR, Austria: section 78 UrhG, Switzerland: Art. 28 ZGB). Best in writing, please check.

law-foreign-works = Rights to pictures and texts
law-foreign-works-why = Pictures and texts by others need permission even if they are free to see on the web. Keep the licences, and check that they include social media and advertising.

law-music = Rights to the music
law-music-why = The music inside the apps is often not cleared for business accounts. Please check for each video or use royalty-free music.

law-ad-labelling = Labelling advertising
law-ad-labelling-why = Paid posts, gifts and partnerships must be recognizable as advertising (Germany: section 5a UWG, Austria: section 26 MedienG and section 6 ECG, Switzerland: UWG). Please check the details.

law-honest-claims = No misleading claims
law-honest-claims-why = A post is advertising under the law against unfair competition (UWG) too. Say “best” or “guaranteed” only if you can prove it.

law-honest-reviews = No bought or invented reviews
law-honest-reviews-why = Invented reviews are unfair competition (UWG). Rewards for good reviews may be as well. Whoever shows reviews in the EU has to say whether and how they are verified: please check.

law-prices = Stating prices correctly
law-prices-why = Private customers must see final prices including tax (Germany: PAngV, Austria: PrAG, Switzerland: PBV). Please check this for discounts too.

law-competitions = Prize draws with terms of participation
law-competitions-why = Who, how, until when and what happens to the data must be settled beforehand. Each platform has rules of its own, and in some countries gambling law applies: please check.

law-ai-labelling = Labelling content made with AI
law-ai-labelling-why = Art. 50 of the EU AI Act has applied since 2 August 2026. There are exceptions, for example when a person edits the text and takes responsibility. Please check whether the EU has changed anything since.

law-ai-labelling-abroad = Content made with AI for customers in the EU
law-ai-labelling-abroad-why = In the EU such content has to be labelled in many cases since 2 August 2026 (Art. 50 of the AI Act). Please check whether that applies to you.

law-direct-messages = Consent for newsletters and messages
law-direct-messages-why = Advertising by email or messenger mostly needs prior consent that you can prove, and a way to unsubscribe (Germany: section 7 UWG, Austria: section 174 TKG, Switzerland: Art. 3 UWG). Please check.

law-tracking = Tracking pixels and embedded posts on the website
law-tracking-why = They send data to the platform and mostly need consent in the EU. In Switzerland visitors have to be told. Please check this for the platform’s statistics too.

law-job-ads-de = Job ads without discrimination
law-job-ads-de-why = The AGG asks for an ad that excludes nobody by gender, age, origin or the like. Please check, also when choosing the target group.

law-job-ads-at = Job ads with pay
law-job-ads-at-why = The Equal Treatment Act asks for a neutral ad that states the minimum pay. Please check.

law-profession = Advertising rules of your profession
law-profession-why = Health professions, lawyers, tax advisers, finance, alcohol, food and others have limits of their own. Please check with your professional body.

law-platform-terms = Terms of the platform
law-platform-terms-why = Businesses mostly need a business account, and a private one may be blocked. Please read each platform’s terms.
